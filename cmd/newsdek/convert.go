package main

import (
	"bufio"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"newsdek/format"
	"newsdek/parse"
)

// A converter is the main command: its flags, and what it makes of them.
type converter struct {
	*streams
	reader
	output string
	spans  bool
	strict bool
	quiet  bool
	format format.Format
}

func newConvert(s *streams) *cobra.Command {
	c := &converter{streams: s}
	cmd := &cobra.Command{
		Use:   "newsdek [FILE...]",
		Short: "Turn plain-text news articles into structured data",
		Long: `Newsdek reads plain-text news articles and writes them as structured data: headline, dek,
byline, section, dateline, body, and the dates of publication and update.

It reads standard input when there is no FILE or when FILE is "-".

Exit status: 0 done; 1 a warning under --strict; 2 usage, input or output; 3 an input is no article.`,
		Example: `  newsdek < story.txt
  newsdek -o yaml story.txt
  newsdek < story.txt | jq -r .headline`,
		Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error { return c.run(args) },
	}
	f := cmd.Flags()
	f.SortFlags = false
	f.StringVarP(&c.output, "output", "o", "json", formatHelp())
	c.addFlags(f)
	f.BoolVar(&c.spans, "spans", false, "say where in the input each field was found")
	f.BoolVar(&c.options.Raw, "raw", false, "leave the text of the fields as it stood")
	f.BoolVar(&c.strict, "strict", false, "exit with status 1 if there is a warning, and show it")
	f.BoolVarP(&c.quiet, "quiet", "q", false, "no progress and no summary on standard error")
	return cmd
}

func formatHelp() string {
	help := "output `format`:"
	for _, f := range format.All() {
		help += fmt.Sprintf("\n%-7s %s", f.Name, f.Summary)
	}
	return help + "\n"
}

func (c *converter) run(files []string) (err error) {
	if c.format, err = format.Named(c.output); err != nil {
		return usageError{err}
	}
	if err = c.prepare(); err != nil {
		return err
	}
	if len(files) == 0 {
		if isTerminal(c.in) {
			return errTerminal
		}
		return c.convert([]string{"-"}, false)
	}
	return c.convert(files, true)
}

// convert writes the records of all files; a bad one never stops the others.
func (c *converter) convert(files []string, named bool) (worst error) {
	out := bufio.NewWriterSize(c.out, 64<<10)
	enc := c.format.NewEncoder(out)
	for _, file := range files {
		name := file
		if !named || file == "-" {
			name = ""
		}
		a, err := c.article(file)
		if err != nil {
			worst = worse(worst, c.report(name, err))
			continue
		}
		worst = worse(worst, c.check(name, a))
		if err := enc.Encode(format.NewRecord(a, name, format.Options{Spans: c.spans})); err != nil {
			return err
		}
	}
	return errors.Join(out.Flush(), worst)
}

func (c *converter) article(file string) (*parse.Article, error) {
	data, err := c.readFile(c.streams, file)
	if err != nil {
		return nil, err
	}
	return parse.Parse(data, c.options)
}

// check shows the warnings of an article under --strict.
func (c *converter) check(name string, a *parse.Article) error {
	if !c.strict || len(a.Warnings) == 0 {
		return nil
	}
	if name == "" {
		name = "stdin"
	}
	for _, w := range a.Warnings {
		fmt.Fprintf(c.err, "%s:%d:%d: warning: %s (%s)\n", visible(name), w.Line, w.Column, visible(w.Message), w.Code)
	}
	return errFindings
}
