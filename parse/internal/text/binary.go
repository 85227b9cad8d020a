package text

import (
	"bytes"
	"fmt"
)

// A signature tells a binary file by its first bytes, and by others further on.
type signature struct {
	begins, holds string
	name, advice  string
}

const saveAsText = "save it as plain text"

// signatures stand with those before that say more than the ones behind.
var signatures = []signature{
	{"PK\x03\x04", "word/", "a Word document (docx)", saveAsText},
	{"PK\x03\x04", "opendocument.text", "an OpenDocument text (odt)", saveAsText},
	{"PK\x03\x04", "epub+zip", "an EPUB book", saveAsText},
	{"PK\x03\x04", "", "a zip archive", "unpack it first, e.g. with `unzip`"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "", "a Word document (doc)", saveAsText},
	{"%PDF-", "", "a PDF", "take its text first, e.g. `pdftotext page.pdf - | newsdek`"},
	{"\x1f\x8b", "", "gzip", "unpack it first, e.g. `gunzip -c story.gz | newsdek`"},
	{"BZh", "", "bzip2", "unpack it first, e.g. `bunzip2 -c story.bz2 | newsdek`"},
	{"\xfd7zXZ\x00", "", "xz", "unpack it first, e.g. `xz -dc story.xz | newsdek`"},
	{"\x28\xb5\x2f\xfd", "", "zstd", "unpack it first, e.g. `zstd -dc story.zst | newsdek`"},
	{"7z\xbc\xaf\x27\x1c", "", "a 7z archive", "unpack it first"},
	{"\x89PNG", "", "an image (PNG)", readImage},
	{"\xff\xd8\xff", "", "an image (JPEG)", readImage},
	{"GIF8", "", "an image (GIF)", readImage},
	{"RIFF", "WEBP", "an image (WebP)", readImage},
	{"II*\x00", "", "an image (TIFF)", readImage},
	{"MM\x00*", "", "an image (TIFF)", readImage},
	{"PAR1", "", "Parquet", "take the text out of it first"},
	{"SQLite format 3\x00", "", "an SQLite database", "take the text out of it first"},
	{"\x7fELF", "", "a program", "it holds no article"},
	{"MZ", "", "a program", "it holds no article"},
}

const readImage = "type its text, or have a program read it"

// binary is the fault at an offset, with the kind of file where the first bytes tell it.
func (s *Source) binary(at int) *Fault {
	for _, known := range signatures {
		if bytes.HasPrefix(s.data, []byte(known.begins)) && bytes.Contains(s.data, []byte(known.holds)) {
			return &Fault{at, fmt.Errorf("%w: it looks like %s; %s", ErrBinary, known.name, known.advice)}
		}
	}
	return &Fault{at, ErrBinary}
}
