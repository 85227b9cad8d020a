package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"newsdek/format"
)

// A converter is the main command: its flags, and what it makes of them.
type converter struct {
	*streams
	reader
	list    fileList
	output  string
	fields  []string
	input   string
	apart   bool // each story has a record
	field   string
	outName string
	force   bool
	spans   bool
	strict  bool
	quiet   bool
	verbose bool // of records that fail
	lenient bool // what is no article is no failure of the run
	jobs    int
	version bool

	format format.Format
	named  bool // inputs stand on the command line, so records say which
	dir    *outDir

	commands []string // that there are beside this one
}

func newConvert(s *streams) *cobra.Command {
	c := &converter{streams: s}
	cmd := &cobra.Command{
		Use:   "newsdek [FILE|DIR...]",
		Short: "Turn plain-text news articles into structured data",
		Long: `Newsdek reads plain-text news articles and writes them as structured data: headline, dek,
byline, section, dateline, body, and the dates of publication and update.

It reads standard input when there is no FILE or when FILE is "-". A directory means its files
*.txt (*.jsonl with -i jsonl), at any depth, but for hidden ones. Records come in the order of their
inputs. With --out-dir, an output stands where its input stands below the directory that was named.

An input that is compressed by gzip or zstd is unpacked, whatever its name; --max-bytes counts what it holds. A
directory means its files *.txt.gz and *.txt.zst, too.

With -i jsonl each line of the input is a JSON object whose "text" is an article. Each becomes one
line of output (-o jsonl, if nothing else is asked for), at once and in its place; "record" gives its
other keys back. A record that fails comes out in its place with an "error", and whole, so that it can be
mended and run again; standard error says at the end how many failed.

An input that holds several stories, as "cat *.txt" makes it, gives the record of the first, with a
warning where each of the others begins. With --split each gives a record; lines and --spans count in
the whole input, and --out-dir writes a.json, a.2.json and so on.

With --out-dir each output appears whole or not at all, also where the run is killed; what a killed run
leaves (.newsdek-*), the next one removes. Files are left to the system to write: when the power fails,
those of the last seconds can be lost, or be there and empty. --force leaves those alone that would not
change, and never replaces an input. Of a name that would be too long, a hash stands for the end.

Exit status: 0 done; 1 a warning under --strict; 2 usage, input or output; 3 an input is no article
(but 0 with --keep-going); 130 interrupted.`,
		Example: `  newsdek < story.txt
  newsdek -o yaml story.txt
  newsdek < story.txt | jq -r .headline
  newsdek -o jsonl archive/ > archive.jsonl
  newsdek -o csv --fields updated,headline,file archive/ > archive.csv
  newsdek -i jsonl < records.jsonl > articles.jsonl
  newsdek --out-dir records archive/`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			// Not cobra's Version, which is asked for at every start, nor its template, which brings text/template along.
			if c.version {
				_, err := fmt.Fprintln(c.out, "newsdek", version())
				return err
			}
			if cmd.Flags().Changed("out-dir") && c.outName == "" {
				return usageError{errors.New("--out-dir names no folder")}
			}
			if usual, err := format.Named(c.input); err == nil {
				c.input = usual.Name // of which fits knows two
			}
			if c.input == "jsonl" && !cmd.Flags().Changed("output") {
				c.output = "jsonl"
			}
			if cmd.Flags().Changed("field") && c.input != "jsonl" {
				return usageError{errors.New("--field goes with -i jsonl")}
			}
			if c.verbose && c.input != "jsonl" {
				return usageError{errors.New("--verbose goes with -i jsonl: of files, each failure is told")}
			}
			c.commands = namesOf(cmd.Commands())
			return c.run(args)
		},
	}
	f := cmd.Flags()
	f.SortFlags = false
	f.StringVarP(&c.output, "output", "o", "json", formatHelp())
	f.StringSliceVar(&c.fields, "fields", nil, "`keys` of the record to write, in this order (json, jsonl, yaml, csv, tsv)")
	c.list.addFlags(f)
	f.BoolVar(&c.apart, "split", false, "write a record for each story of an input that holds several, one below another")
	f.StringVarP(&c.input, "input", "i", "text", "input `format`: text, one article a file; jsonl, one record a line")
	f.StringVarP(&c.outName, "out-dir", "d", "", "write one file for each input into `dir`, whole or not at all")
	f.BoolVar(&c.force, "force", false, "let --out-dir overwrite files")
	f.StringVar(&c.field, "field", "text", "`key` of a jsonl record that holds the article; doc.text is that of an object in it")
	c.addFlags(f)
	f.BoolVar(&c.spans, "spans", false, "say where in the input each field was found")
	f.BoolVar(&c.options.Raw, "raw", false, "leave the text of the fields as it stood")
	f.BoolVar(&c.strict, "strict", false, "exit with status 1 if there is a warning; show it, but for streams, where the record does")
	f.IntVarP(&c.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "`number` of articles to convert at a time")
	f.BoolVar(&c.lenient, "keep-going", false, "exit with status 0 though inputs or records are no articles, which are told all the same")
	f.BoolVar(&c.verbose, "verbose", false, "tell each record that fails on standard error, too (-i jsonl)")
	f.BoolVarP(&c.quiet, "quiet", "q", false, "no progress and no summary on standard error")
	f.BoolVarP(&c.version, "version", "v", false, "version of newsdek")
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
		return usageError{unknown("format", []string{c.output}, format.Names())}
	}
	if err = c.choose(); err != nil {
		return usageError{err}
	}
	if err = c.prepare(); err != nil {
		return err
	}
	if err = c.fits(); err != nil {
		return usageError{err}
	}
	if files, err = c.listed(files); err != nil {
		return err
	}
	c.jobs = c.fewJobs(c.jobs)
	if c.named = len(files) > 0 || c.list.from != ""; !c.named {
		if isTerminal(c.in) {
			return errTerminal
		}
		files = []string{"-"}
	}
	return c.convert(context.Background(), files)
}

var inputFormats = []string{"text", "jsonl"}

// listed adds the inputs that a list names.
func (c *converter) listed(files []string) ([]string, error) {
	if err := c.list.fits(files); err != nil {
		return nil, usageError{err}
	}
	if c.list.from == "" {
		return files, nil
	}
	names, err := c.list.names(c.in)
	return append(files, names...), err
}

// fits checks the flags that need or exclude one another.
func (c *converter) fits() error {
	switch {
	case c.jobs < 1:
		return errors.New("--jobs must be 1 or more")
	case c.force && c.outName == "":
		return errors.New("--force goes with --out-dir")
	case c.verbose && c.quiet:
		return errors.New("--verbose does not go with --quiet")
	case c.input == "text":
		return nil
	case c.input != "jsonl":
		return unknown("input format", []string{c.input}, inputFormats)
	}
	return c.fitsStream()
}

// fitsStream checks the flags that do not go with -i jsonl.
func (c *converter) fitsStream() error {
	switch {
	case c.apart:
		return errors.New("--split does not go with -i jsonl, which writes one line for each record")
	case c.field == "":
		return errors.New("--field names no key")
	case c.outName != "":
		return errors.New("--out-dir writes a file for each input file, and the records of -i jsonl are lines: write them to standard output")
	case !c.format.OneLine && !c.format.Rows:
		return fmt.Errorf("-i jsonl writes one line for each record, and %s does not fit on one: add -o jsonl, -o jsonld, -o ninjs, -o csv or -o tsv", c.output)
	case c.encoding != "auto" && c.encoding != "utf-8":
		return errors.New("--encoding does not go with -i jsonl: JSON is UTF-8")
	}
	return nil
}
