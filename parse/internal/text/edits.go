package text

// An Edit says that from offset out of a cleaned text on, until the next edit, it copies the text it was
// made from, from offset in on.
type Edit struct{ out, in int }

// A stage is one way of cleaning that changed a text, and the one before it.
type stage struct {
	edits  []Edit
	before *stage
}

// origin turns an offset into a cleaned text into one into the text it was made from.
func origin(edits []Edit, at int) int {
	lo, hi := 0, len(edits)
	for lo < hi {
		if mid := (lo + hi) / 2; edits[mid].out <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo == 0 {
		return at
	}
	return edits[lo-1].in + at - edits[lo-1].out
}

// InText turns an offset into the line's clean text into one into its decoded text.
func (l *Line) InText(at int) int {
	if l.cleaning == nil { // as in most lines
		return at
	}
	return l.uncleaned(at)
}

func (l *Line) uncleaned(at int) int {
	for s := l.cleaning; s != nil; s = s.before {
		at = origin(s.edits, at)
	}
	return at
}

// apply runs one stage of cleaning over the clean text, as it stands by now.
func (l *Line) apply(change func(string) (string, []Edit)) {
	text, edits := change(l.Clean)
	if text == l.Clean {
		return
	}
	l.cleaning = &stage{edits, l.cleaning}
	l.replace(text)
}

func (l *Line) replace(clean string) {
	l.Clean = clean
	l.Width, l.Facts = Scan(clean)
}
