package mention

import (
	"strings"

	"newsdek/parse/internal/text"
)

// How long the number of a photo is, in bytes, and how many of its digits follow each other.
const (
	maxPhotoNumber = 30
	minPhotoDigits = 4
)

// PhotoNumber reports that s is the number that a camera or an archive gives a photo: DSC_0123, A W174384 12. One of its
// words, all in capitals, ends in digits.
func PhotoNumber(s string) bool {
	if len(s) > maxPhotoNumber || strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_- ") != "" {
		return false
	}
	for word := range strings.FieldsSeq(s) {
		letters := strings.TrimRight(word, "0123456789")
		if letters != "" && text.IsLetter(rune(letters[0])) && len(word)-len(letters) >= minPhotoDigits {
			return true
		}
	}
	return false
}
