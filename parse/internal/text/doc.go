// Package text leads from the bytes of an input to clean lines, and from those back to offsets into the bytes. It
// knows no news: what a line says, or is for, is nothing to it.
//
// A [Source] takes bytes and the name of their encoding, or [Auto]. Reading it finds the encoding, cuts the input where
// a line ends in any way, and decodes each line; an input that is no text fails with a [Fault] that says where. Tidying
// it repairs letters that an earlier program misread, decodes left-over entities, folds white space and drops what has
// no width. What Turkish alone would say, which the repair must know, it is told by its caller:
//
//	var s text.Source
//	if err := s.Read(data, text.Auto); err != nil {
//		return err // *Fault, or an encoding that nobody knows
//	}
//	s.Tidy(isTurkish)
//	for i := range s.Lines {
//		l := &s.Lines[i]
//		fmt.Println(l.Number, l.Clean, s.Original(l, l.InText(0)))
//	}
//
// Lines holds those that are not blank; [Source.All] walks over all of them, and they tile the input. Each has its text
// as it stood and as a field would hold it; an offset into the second leads by [Line.InText] to one into the first, and
// by [Source.Original] into the input.
//
// A line's [Facts] say what it may hold, so that those who look for a digit or a dash need not read most lines. What has
// no fact is not there; what has one calls for a closer look.
//
// Text is compared without its case, its marks and the letters of Turkish: by [Fold] and [Folded], by a [Hash] letter
// by letter, and by a [Key] of its letters alone.
package text
