package parse

// A glossary says what the names of one kind mean, in the order in which users see them.
type glossary[T ~string] []struct {
	name T
	text string
}

func (g glossary[T]) names() []T {
	names := make([]T, len(g))
	for i, known := range g {
		names[i] = known.name
	}
	return names
}

// meaning is what a name means, "" where it is unknown.
func (g glossary[T]) meaning(name T) string {
	for _, known := range g {
		if known.name == name {
			return known.text
		}
	}
	return ""
}
