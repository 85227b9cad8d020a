package main

import (
	"errors"

	"github.com/spf13/cobra"

	"newsdek/format"
)

func newSchema(s *streams) *cobra.Command {
	var stream bool
	cmd := &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of the record",
		Long: `Schema prints the JSON Schema (2020-12) of the record that -o json, jsonl and yaml write; with --stream,
of the lines that come out of -i jsonl -o jsonl, which are records or what failed.`,
		Example: "  newsdek schema > record.schema.json",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usageError{errors.New("schema takes no argument; see newsdek schema --help")}
			}
			return nil
		},
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			schema := format.Schema
			if stream {
				schema = format.StreamSchema
			}
			_, err := s.out.Write(schema())
			return err
		},
	}
	cmd.Flags().BoolVar(&stream, "stream", false, "describe the lines of a stream: records, and what failed")
	return cmd
}
