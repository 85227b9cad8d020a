package mention

import (
	"strings"

	"newsdek/parse/internal/text"
)

// How long the number of a photo is, and the letters it begins with, in bytes, and how many digits follow them: four
// may be a year, but behind a low line.
const (
	maxPhotoNumber  = 30
	maxPhotoLetters = 4
	minPhotoDigits  = 5
	maxPhotoDigits  = 9
)

// PhotoNumber reports that s is the number that a camera or an archive gives a photo: DSC_0123, A W174384 12.
func PhotoNumber(s string) bool {
	if len(s) > maxPhotoNumber || strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_- ") != "" {
		return false
	}
	numbered := false
	for word := range strings.FieldsSeq(s) {
		letters := strings.TrimRight(word, "0123456789")
		digits := len(word) - len(letters)
		if strings.HasSuffix(letters, "_") {
			digits++
		}
		switch {
		case letters == "" || len(word) == 1:
		case len(letters) > maxPhotoLetters || digits < minPhotoDigits || digits > maxPhotoDigits || !text.IsLetter(rune(letters[0])):
			return false
		default:
			numbered = true
		}
	}
	return numbered
}
