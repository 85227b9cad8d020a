package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// addBuiltins adds cobra's own commands, and makes mistakes in naming a command usage errors.
func addBuiltins(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	for _, cmd := range root.Commands() {
		switch cmd.Name() {
		case "help":
			cmd.Example = "  newsdek help check"
			cmd.Args = func(_ *cobra.Command, args []string) error { return known(root, args) }
		case "completion":
			cmd.Long = "Completion prints a script that makes a shell (bash, zsh, fish, powershell) complete commands, flags and\n" +
				"their values. newsdek completion bash --help says where to put that of bash."
			cmd.Example = "  newsdek completion fish | source"
			cmd.Run = func(cmd *cobra.Command, _ []string) { _ = cmd.Help() } // only what runs has its arguments checked
		}
	}
	root.ValidArgsFunction = func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return nil, cobra.ShellCompDirectiveDefault // files, beside the commands
	}
	values := completions()
	for _, cmd := range append(root.Commands(), root) {
		for name, complete := range values {
			_ = cmd.RegisterFlagCompletionFunc(name, complete) // fails where there is no such flag
		}
	}
}

// known returns an error unless args name a command.
func known(root *cobra.Command, args []string) error {
	cmd, rest, err := root.Find(args)
	if err == nil && len(rest) > 0 {
		err = fmt.Errorf("unknown command %q for %q", rest[0], cmd.CommandPath())
		if near := nearest(rest[0], namesOf(cmd.Commands())); near != "" {
			err = fmt.Errorf("%w; did you mean %s?", err, near)
		}
	}
	return err
}

// flagError tells a mistake in a flag without the words of the function that read its value.
func flagError(cmd *cobra.Command, err error) error {
	if bad := (*pflag.InvalidValueError)(nil); errors.As(err, &bad) {
		_, usage := pflag.UnquoteUsage(bad.GetFlag())
		err = fmt.Errorf("invalid argument %q for --%s (%s)", bad.GetValue(), bad.GetFlag().Name, usage)
	}
	if none := (*pflag.NotExistError)(nil); errors.As(err, &none) {
		var flags []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { flags = append(flags, f.Name) })
		if near := nearest(none.GetSpecifiedName(), flags); near != "" {
			return usageError{fmt.Errorf("%w; did you mean --%s? See %s --help", err, near, cmd.CommandPath())}
		}
	}
	return usageError{fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())}
}
