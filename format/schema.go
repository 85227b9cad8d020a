package format

import (
	"bytes"
	_ "embed"
	"encoding/json"
)

var (
	//go:embed schema.json
	schema []byte
	//go:embed stream.json
	stream []byte
)

// Schema is the JSON Schema (2020-12) of a record.
func Schema() []byte { return bytes.Clone(schema) }

// StreamSchema is the JSON Schema of a line of a stream: a record, or what failed.
func StreamSchema() []byte {
	var record, line map[string]json.RawMessage
	known(schema, &record)
	known(stream, &line)
	var defs map[string]any
	known(record["$defs"], &defs) // which the record goes on to find below $defs
	delete(record, "$defs")
	delete(record, "$schema")
	known(line["$defs"], &defs)
	defs["article"] = record
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	line["$defs"], _ = json.Marshal(defs)
	_ = enc.Encode(line)
	return out.Bytes()
}

// known reads what stands in the program itself, and is known to be JSON by its tests.
func known(data []byte, to any) { _ = json.Unmarshal(data, to) }
