package main

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"unicode/utf8"

	"github.com/rivo/uniseg"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"newsdek/parse"
)

// An explainer is the explain command: its flags, and what it makes of them.
type explainer struct {
	*streams
	reader
	output string
}

func newExplain(s *streams) *cobra.Command {
	e := &explainer{streams: s}
	cmd := &cobra.Command{
		Use:   "explain [FILE...]",
		Short: "Show the role of every line, and the reasons that gave it",
		Long: `Explain shows in which order the page has its parts (H the headline, R the headline again, D the
dek, B the byline, T a date, C the page's clock, S a section, P the place; // is a blank line, / is none,
? says that a part may be missing, + that it may come again), and then every line with its number, its
role and the reasons for it, beside the line's text. Where another role would do nearly as well, it is
named, too. Long lines are cut to the width of the terminal; in a pipe they are not.

With -o json it writes one document for each FILE. The margin of a line is how much dearer the best
reading of the page is that gives the line another role, and which; null says that there is none.

With -o html it writes one page to look at, of all FILEs: it needs no other file, no network and no
script. Where there are several, an index stands first, and in it what is doubtful.`,
		Example: `  newsdek explain story.txt
  newsdek explain < story.txt | grep -v blank
  newsdek explain -o json story.txt | jq -r .layout
  newsdek explain -o html story.txt > story.html`,
		RunE: func(_ *cobra.Command, args []string) error { return e.run(args) },
	}
	f := cmd.Flags()
	f.SortFlags = false
	f.StringVarP(&e.output, "output", "o", "text", "output `format`: "+strings.Join(explainOutputs, ", "))
	e.addFlags(f)
	_ = cmd.RegisterFlagCompletionFunc("output", cobra.FixedCompletions(explainOutputs, cobra.ShellCompDirectiveNoFileComp))
	addHelp(cmd, rolesHelp)
	return cmd
}

var explainOutputs = []string{"text", "json", "html"}

// run explains what args name; a bad input never stops the others.
func (e *explainer) run(args []string) error {
	if err := e.prepare(); err != nil {
		return err
	}
	if err := unknown("format", []string{e.output}, explainOutputs); err != nil {
		return usageError{err}
	}
	args, err := e.named(args)
	if err != nil {
		return err
	}
	if e.output == "html" {
		return e.html(args)
	}
	var worst error
	above := "" // the next article
	for _, arg := range args {
		in := input{path: arg, size: unknownSize}
		a, err := e.article(in, func([]byte) {})
		if err != nil {
			worst = worse(worst, e.report(in.name(), err))
			continue
		}
		out := bufio.NewWriter(e.out)
		if e.output == "json" {
			explainJSON(out, in.name(), a)
		} else {
			if len(args) > 1 {
				fmt.Fprintf(out, "%sfile: %s\n", above, visible(cmp.Or(in.name(), "stdin")))
			}
			explain(out, a, widthOf(e.out), painter(colourful(e.out)))
		}
		if err := out.Flush(); err != nil {
			return err
		}
		above = "\n"
	}
	return worst
}

// article reads an article; seen is told what it stands in, before that is parsed.
func (e *explainer) article(in input, seen func(data []byte)) (*parse.Article, error) {
	if in.err != nil {
		return nil, in.err
	}
	data, err := e.readInput(e.streams, nil, in)
	if errors.Is(err, syscall.EISDIR) {
		err = &fs.PathError{Op: "read", Path: in.path, Err: fmt.Errorf("%w; name its files, such as %s", cause(err), filepath.Join(in.path, "*.txt"))}
	}
	if err != nil {
		return nil, err
	}
	seen(data)
	return parse.Parse(data, e.options)
}

// named is what args name: standard input where they name nothing, unless that is a terminal.
func (s *streams) named(args []string) ([]string, error) {
	if len(args) > 0 {
		return args, nil
	}
	if isTerminal(s.in) {
		return nil, errTerminal
	}
	return []string{"-"}, nil
}

func rolesHelp() string {
	help := "Roles:\n"
	for _, r := range parse.Roles() {
		help += fmt.Sprintf("  %-10s %s\n", r, r.Meaning())
	}
	return strings.TrimSpace(help)
}

// roleColours are the SGR codes of the roles that matter to a reader.
var roleColours = map[parse.Role]string{
	parse.Headline: "1;36", parse.Repeat: "36", parse.Dek: "35", parse.Byline: "33", parse.Dateline: "33",
	parse.Section: "33", parse.Published: "32", parse.Updated: "32", parse.Unknown: "31",
	parse.Blank: "2", parse.Site: "2", parse.Clock: "2", parse.Related: "2", parse.Furniture: "2",
}

// widthOf is how wide w is if it is a terminal, otherwise 0.
func widthOf(w io.Writer) (width int) {
	if f, ok := w.(*os.File); ok && isTTY(f) {
		width, _, _ = term.GetSize(int(f.Fd()))
	}
	return width
}

// explain writes a table of the article's lines, cut to width, unless that is 0.
func explain(out *bufio.Writer, a *parse.Article, width int, on painter) {
	last, longest := 0, 0
	for l := range a.Lines() {
		last, longest = l.Number, max(longest, utf8.RuneCountInString(why(l)))
	}
	digits := len(fmt.Sprint(last))
	fmt.Fprintf(out, "layout: %s\n", a.Layout())
	for l := range a.Lines() {
		text := visible(l.Text)
		if width > 0 {
			text = cut(text, max(width-digits-longest-15, 20))
		}
		text = strings.TrimRight(text, " ")
		reasons := why(l)
		head := fmt.Sprintf("%*d  %-9s  %s", digits, l.Number, l.Role, reasons)
		if l.Text != "" || l.Role != parse.Blank {
			head += strings.Repeat(" ", longest-utf8.RuneCountInString(reasons)) + "  "
		}
		if head = on.paint(roleColours[l.Role], head); text == "" {
			head = strings.TrimRight(head, " ")
		}
		out.WriteString(head)
		out.WriteString(text)
		out.WriteByte('\n')
	}
}

// why gives the reasons for a line's role, and the role that would do nearly as well.
func why(l parse.Line) string {
	if !l.Doubtful() {
		return l.Reasons
	}
	return fmt.Sprintf("%s (or %s)", l.Reasons, l.Other)
}

// cut shortens s to so many columns of a terminal, counting wide and combining characters as it shows them.
func cut(s string, width int) string {
	if uniseg.StringWidth(s) <= width {
		return s
	}
	var b strings.Builder
	state, used := -1, 0
	for rest := s; rest != ""; {
		var cluster string
		var w int
		cluster, rest, w, state = uniseg.FirstGraphemeClusterInString(rest, state)
		if used+w > width-1 {
			break
		}
		b.WriteString(cluster)
		used += w
	}
	return b.String() + "…"
}
