package mention

import (
	"slices"
	"strings"
	"testing"

	"newsdek/parse/internal/text"
)

// The facts that a mention has must be found where it stands.
func FuzzMentionFacts(f *testing.F) {
	for _, s := range []string{"endedÇa", "ended.Éa", "fromŠa", "fromΩa", "fromℂa", "çıktıYa", "a \u2013 b", "a/b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "�")
		_, found := text.Scan(s)
		if found&text.Gluing == 0 && len(slices.Collect(GluedWords(s))) > 0 {
			t.Errorf("scan does not find that %q has glued words", s)
		}
		if found&text.Joint == 0 && slices.ContainsFunc(creditMarks, func(mark string) bool { return !jointed(mark) && strings.Contains(s, mark) }) {
			t.Errorf("scan does not find that %q may have the joint of a credit", s)
		}
	})
}
