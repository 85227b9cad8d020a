package main

import (
	"errors"

	"github.com/spf13/cobra"

	"newsdek/format"
)

func newSchema(s *streams) *cobra.Command {
	return &cobra.Command{
		Use:     "schema",
		Short:   "Print the JSON Schema of the record",
		Long:    "Schema prints the JSON Schema (2020-12) of the record that -o json, jsonl and yaml write.",
		Example: "  newsdek schema > record.schema.json",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usageError{errors.New("schema takes no argument; see newsdek schema --help")}
			}
			return nil
		},
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			_, err := s.out.Write(format.Schema())
			return err
		},
	}
}
