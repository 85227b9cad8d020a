package main

import (
	"errors"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/pflag"
)

// A fileList names a file of names of inputs.
type fileList struct {
	from string // "" is none, "-" standard input
	nul  bool   // NUL stands between names, instead of the ends of lines
}

func (l *fileList) addFlags(f *pflag.FlagSet) {
	f.StringVar(&l.from, "files-from", "", "`file` of names of inputs, one a line; - for standard input")
	f.BoolVarP(&l.nul, "null", "0", false, "NUL stands between the names of --files-from")
}

// fits checks the flags beside the inputs that the command line names.
func (l *fileList) fits(args []string) error {
	switch {
	case l.nul && l.from == "":
		return errors.New("--null goes with --files-from")
	case l.from == "-" && slices.Contains(args, "-"):
		return errors.New("standard input cannot be both an input and the names of --files-from")
	}
	return nil
}

// names reads the list. Lines may end as on Windows; empty ones are no names.
func (l *fileList) names(stdin io.Reader) (names []string, err error) {
	var data []byte
	if l.from == "-" {
		data, err = io.ReadAll(stdin)
	} else {
		data, err = os.ReadFile(l.from)
	}
	if err != nil {
		return nil, err
	}
	mark := "\n"
	if l.nul {
		mark = "\x00"
	}
	for name := range strings.SplitSeq(string(data), mark) {
		if !l.nul {
			name = strings.TrimSuffix(name, "\r")
		}
		if name == "-" {
			name = "./-" // standard input is named on the command line
		}
		if name != "" {
			names = append(names, name)
		}
	}
	return names, nil
}
