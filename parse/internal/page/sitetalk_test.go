package page

import (
	"slices"
	"testing"
)

// What a site tells its readers below the first paragraph is furniture; a sentence only where little of the story follows.
func TestMarkSiteTalk(t *testing.T) {
	const (
		talk  = "Facebook'ta sayfamızı beğenin"
		terms = "Please write your own name and your email address, and no other person's; comments that offend readers are not published here."
		prose = "The only ferry to the island of Kuzuada left its pier on Monday with forty passengers, a piano and the mayor of both of its villages on board."
		sold  = "Bu haberin tüm hakları saklıdır, kaynak gösterilmeden ve izin alınmadan hiçbir biçimde kopyalanamaz, çoğaltılamaz, satılamaz."
	)
	for name, tt := range map[string]struct {
		lines  []string
		marked []int
	}{
		"below":               {[]string{prose, talk, terms}, []int{1, 2}},
		"above":               {[]string{talk, prose}, nil},
		"above, below terms":  {[]string{sold, talk, prose}, nil},
		"over two paragraphs": {[]string{prose, talk, terms, prose, prose}, []int{1, 2}},
		"over three":          {[]string{prose, talk, terms, prose, prose, prose}, []int{1}},
		"lines between":       {[]string{prose, terms, "Ferries", "Tides", "Goats"}, []int{1}},
	} {
		units := unitsOf(tt.lines...)
		looked := unitsOf(tt.lines...)
		markSiteTalk(units)
		var marked []int
		for i := range units {
			if units[i].looks != looked[i].looks {
				marked = append(marked, i)
			}
		}
		if !slices.Equal(marked, tt.marked) {
			t.Errorf("%s: %v are furniture, want %v", name, marked, tt.marked)
		}
	}
}
