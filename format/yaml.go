package format

import (
	"io"

	"gopkg.in/yaml.v3"
)

const yamlSeparator = "---\n"

func newYAML(w io.Writer) Encoder { return &yamlEncoder{w: w} }

// yamlEncoder writes each record whole, so that none is lost in a buffer that nobody closes.
type yamlEncoder struct {
	w    io.Writer
	next bool
}

func (y *yamlEncoder) Encode(r *Record) error {
	if y.next {
		if _, err := io.WriteString(y.w, yamlSeparator); err != nil {
			return err
		}
	}
	y.next = true
	return writeYAML(y.w, r)
}

func writeYAML(w io.Writer, value any) error {
	e := yaml.NewEncoder(w)
	e.SetIndent(2)
	if err := e.Encode(value); err != nil {
		return err
	}
	return e.Close()
}
