package format

import (
	"encoding/json"
	"io"
)

func newJSON(w io.Writer) Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return jsonEncoder{e}
}

func newJSONLines(w io.Writer) Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return jsonEncoder{e}
}

type jsonEncoder struct{ e *json.Encoder }

func (j jsonEncoder) Encode(r *Record) error { return j.e.Encode(r) }
