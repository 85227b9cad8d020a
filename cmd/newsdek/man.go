package main

import (
	"embed"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

// The pages are made from the commands by cobra's generator, in a test. In the program it would bring a reader of
// Markdown along, which takes a fifth of the time of every start.
//
//go:generate go test . -run ^TestMan$ -update
//go:embed man/*.1
var manPages embed.FS

func newMan(s *streams) *cobra.Command {
	return &cobra.Command{
		Use:   "man [COMMAND]",
		Short: "Print the manual page of newsdek, or of one of its commands",
		Long: `Man prints a manual page as man reads it. A package installs them as newsdek.1, newsdek-check.1
and so on.`,
		Example: `  newsdek man | man -l -
  newsdek man check > newsdek-check.1`,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return manNames(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usageError{fmt.Errorf("man takes one command; see newsdek man --help")}
			}
			if err := unknown("command", args, manNames()); err != nil {
				return usageError{err}
			}
			page, err := manPages.ReadFile("man/" + strings.Join(append([]string{"newsdek"}, args...), "-") + ".1")
			if err != nil {
				return err
			}
			_, err = s.out.Write(page)
			return err
		},
	}
}

// manNames are the commands that have a page.
func manNames() (names []string) {
	entries, _ := manPages.ReadDir("man") // it is there, or this is not built
	for _, e := range entries {
		if name, ok := strings.CutPrefix(strings.TrimSuffix(e.Name(), ".1"), "newsdek-"); ok {
			names = append(names, name)
		}
	}
	return names
}
