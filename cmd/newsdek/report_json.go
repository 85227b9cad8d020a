package main

import (
	"encoding/json"
	"io"
)

// reportJSON writes one finding a line.
func reportJSON(w io.Writer, results []result, _ bool) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, r := range results {
		for _, f := range r.findings {
			if err := enc.Encode(f); err != nil {
				return err
			}
		}
	}
	return nil
}
