package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"newsdek/format"
	"newsdek/parse"
)

// addBuiltins adds cobra's own commands, and makes mistakes in naming a command usage errors.
func addBuiltins(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	var names []string
	for _, cmd := range root.Commands() {
		names = append(names, cmd.Name())
		switch cmd.Name() {
		case "help":
			cmd.Example = "  newsdek help check"
			cmd.Args = func(_ *cobra.Command, args []string) error { return known(root, args) }
		case "completion":
			cmd.Example = "  newsdek completion fish | source"
			cmd.Run = func(cmd *cobra.Command, _ []string) { _ = cmd.Help() } // only what runs has its arguments checked
		}
	}
	root.ValidArgsFunction = func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return nil, cobra.ShellCompDirectiveDefault // files, beside the commands
	}
	values := map[string][]string{
		"output": format.Names(), "input": {"text", "jsonl"}, "encoding": parse.Encodings(), "report": reportNames(), "require": required,
	}
	for _, cmd := range append(root.Commands(), root) {
		for name, known := range values {
			_ = cmd.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(known, cobra.ShellCompDirectiveNoFileComp)) // fails where there is no such flag
		}
	}
	root.Args = func(_ *cobra.Command, args []string) error { return misspelt(args, names) }
}

// known returns an error unless args name a command.
func known(root *cobra.Command, args []string) error {
	cmd, rest, err := root.Find(args)
	if err == nil && len(rest) > 0 {
		err = fmt.Errorf("unknown command %q for %q", rest[0], cmd.CommandPath())
	}
	return err
}

// misspelt returns an error if the only argument is no file, but nearly a command.
func misspelt(args, commands []string) error {
	if len(args) != 1 {
		return nil
	}
	near := nearest(args[0], commands)
	if _, err := os.Stat(args[0]); near == "" || !errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return usageError{fmt.Errorf("%s: no such file or directory; did you mean the command %q?", args[0], near)}
}

// flagError tells a mistake in a flag without the words of the function that read its value.
func flagError(cmd *cobra.Command, err error) error {
	if bad := (*pflag.InvalidValueError)(nil); errors.As(err, &bad) {
		err = fmt.Errorf("invalid argument %q for --%s", bad.GetValue(), bad.GetFlag().Name)
	}
	return usageError{fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())}
}
