package main

import (
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"
)

// newRoot is the program for args: where there are none, no command is called for, and to build them all takes
// as long as to read an article.
func newRoot(s *streams, args []string) *cobra.Command {
	root := newConvert(s)
	root.SilenceErrors, root.SilenceUsage = true, true
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	root.SetFlagErrorFunc(flagError)
	root.SetArgs(args)
	if len(args) == 0 {
		return root
	}
	if strings.HasPrefix(args[0], cobra.ShellCompRequestCmd) {
		root.SetArgs(visibleAll(args)) // some come back in messages
	}
	root.AddCommand(newExplain(s))
	root.AddCommand(newSchema(s))
	root.AddCommand(newCheck(s))
	root.AddCommand(newMan(s))
	addBuiltins(root)
	return root
}

// addHelp adds a list to the help of a command when it is asked for: to write one takes as long as to read
// an article.
func addHelp(cmd *cobra.Command, list func() string) {
	help := cmd.HelpFunc()
	cmd.SetHelpFunc(func(cmd *cobra.Command, args []string) {
		cmd.Long += "\n\n" + list()
		help(cmd, args)
	})
}

// version is what the build knows of itself.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	v := info.Main.Version
	if v == "" {
		v = "(devel)"
	}
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" && !strings.Contains(v, setting.Value[:min(12, len(setting.Value))]) {
			v += " " + setting.Value[:min(12, len(setting.Value))]
		}
	}
	return v + " " + info.GoVersion
}
