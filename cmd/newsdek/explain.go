package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"newsdek/parse"
)

func newExplain(s *streams) *cobra.Command {
	var r reader
	cmd := &cobra.Command{
		Use:   "explain [FILE]",
		Short: "Show the role of every line, and the rule that gave it",
		Long: `Explain shows every line of an article with its number, its role and the rule that gave it,
beside the line's text. Long lines are cut to the width of the terminal; in a pipe they are not.`,
		Example: `  newsdek explain story.txt
  newsdek explain < story.txt | grep -v blank`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usageError{errors.New("explain takes one FILE; see newsdek explain --help")}
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if err := r.prepare(); err != nil {
				return err
			}
			args, err := s.named(args)
			if err != nil {
				return err
			}
			in := input{path: args[0]}
			a, err := r.article(s, in)
			if err != nil {
				return s.report(in.name(), err)
			}
			return explain(s.out, a)
		},
	}
	r.addFlags(cmd.Flags())
	addHelp(cmd, rolesHelp)
	return cmd
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

// explain writes a table of the article's lines.
func explain(w io.Writer, a *parse.Article) error {
	width, on := 0, painter(colourful(w))
	if f, ok := w.(*os.File); ok && isTTY(f) {
		width, _, _ = term.GetSize(int(f.Fd()))
	}
	last, longest := 0, 0
	for l := range a.Lines() {
		last, longest = l.Number, max(longest, utf8.RuneCountInString(l.Rule))
	}
	digits := len(fmt.Sprint(last))
	out := bufio.NewWriter(w)
	for l := range a.Lines() {
		head := fmt.Sprintf("%*d  %-9s  %s", digits, l.Number, l.Role, l.Rule)
		if l.Text != "" || l.Role != parse.Blank {
			head += strings.Repeat(" ", longest-utf8.RuneCountInString(l.Rule)) + "  "
		}
		text := visible(l.Text)
		if width > 0 {
			text = cut(text, max(width-digits-longest-15, 20))
		}
		fmt.Fprintln(out, strings.TrimRight(on.paint(roleColours[l.Role], head)+text, " "))
	}
	return out.Flush()
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
