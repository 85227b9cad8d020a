package format

import (
	"bytes"
	_ "embed"
)

//go:embed schema.json
var schema []byte

// Schema is the JSON Schema (2020-12) of a record.
func Schema() []byte { return bytes.Clone(schema) }
