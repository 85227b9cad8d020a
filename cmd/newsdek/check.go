package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/spf13/cobra"
	"golang.org/x/sync/semaphore"
)

// A checker is the check command: its flags, and what it makes of them.
type checker struct {
	*streams
	reader
	require       []string
	requireGolden bool
	ignore        []string
	update        bool
	reports       []string
	jobs          int
	outputs       []output
	exclude       []string
	show          bool // the settings
	given         func(flag string) bool
	settings      map[string]*settings // of folders
	excluded      int
	listed        map[string]map[string]bool
	folders       []string // that were named, and may be written to
	room          *semaphore.Weighted
	large         sync.Mutex // a large golden
}

// checkTimes is how many times what an article takes it may take to hold it against its golden.
const checkTimes = 2

func newCheck(s *streams) *cobra.Command {
	c := &checker{streams: s}
	cmd := &cobra.Command{
		Use:   "check [FILE|DIR...]",
		Short: "Tell which articles are not what they should be, where, and why",
		Long: `Check reads articles as newsdek does and writes what is wrong with them: one finding a line, with
the place in the file. A directory means its files *.txt, at any depth.

Where NAME.json, NAME.yaml or NAME.yml stands beside NAME.txt, it is a golden: the record must say the
same. Values are compared, not formatting, and only for the keys that the golden has; "file" never is.
A warning that the golden lists is expected, and no finding. The name of a golden stands for its article.

What .newsdek.yaml says holds in its folder and those below, unless a flag says otherwise. Its keys:
require, ignore, exclude, tz, encoding, and folders, with globs of folders, in which other values of all
these but exclude hold. A glob without a slash fits a name anywhere below; ** is any number of folders.

Of one code, the first 100 findings in a file are shown, and how many more there are.

Exit status: 0 nothing found; 1 findings; 2 usage, input or output; 3 an input is no article.`,
		Example: `  newsdek check testdata/
  newsdek check --require headline,body --ignore glued-words story.txt
  newsdek check --report sarif=newsdek.sarif --report text testdata/
  newsdek check --require-golden --exclude 'draft-*' testdata/
  newsdek check --update testdata/`,
		RunE: func(cmd *cobra.Command, args []string) error {
			c.given = cmd.Flags().Changed
			return c.run(args)
		},
	}
	f := cmd.Flags()
	f.SortFlags = false
	f.StringSliceVar(&c.require, "require", required, "`fields` that an article must have; headline also means repeated")
	f.StringSliceVar(&c.ignore, "ignore", nil, "`codes` that are no findings")
	f.BoolVar(&c.requireGolden, "require-golden", false, "each article must have a golden")
	f.StringArrayVar(&c.exclude, "exclude", nil, "leave out files and folders that this `glob` fits; may be repeated")
	f.BoolVar(&c.show, "show-config", false, "show what holds in each folder, and check nothing")
	f.BoolVar(&c.update, "update", false, "write goldens that are missing or differ; not in CI")
	f.StringArrayVar(&c.reports, "report", []string{"text"}, "`report` to write, or report=FILE; may be repeated: "+strings.Join(reportNames(), ", "))
	c.addFlags(f)
	f.IntVarP(&c.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "`number` of articles to check at a time")
	addHelp(cmd, codesHelp)
	return cmd
}

func codesHelp() string {
	var b strings.Builder
	for _, part := range []struct {
		title string
		rules []rule
	}{{"Codes:", findable()}, {"Codes of what is no article:", failureRules}} {
		fmt.Fprintln(&b, part.title)
		for _, r := range part.rules {
			fmt.Fprintf(&b, "  %-25s %s\n", r.code, r.meaning)
		}
	}
	return b.String()
}

func (c *checker) run(args []string) error {
	if err := c.prepare(); err != nil {
		return err
	}
	if err := c.fits(args); err != nil {
		return usageError{err}
	}
	if c.show && len(args) == 0 {
		args = []string{"."}
	}
	args, err := c.named(args)
	if err != nil {
		return err
	}
	c.jobs = c.fewJobs(c.jobs)
	c.folders = foldersOf(args)
	files, err := c.fixtures(args)
	if err != nil {
		return c.mistake(err)
	}
	if c.show {
		return c.showConfig(files)
	}
	if runtime.GOOS != "linux" {
		c.listed = nil // a file answers to other names than its folder lists
	}
	for _, o := range c.outputs {
		if err := o.fits(files); err != nil {
			return usageError{err}
		}
	}
	c.limitMemory()
	var results []result
	err = interruptible(context.Background(), func(ctx context.Context) error {
		results = c.checkAll(ctx, files)
		return ctx.Err()
	})
	if err != nil {
		fmt.Fprintln(c.err, "newsdek: interrupted")
		return errInterrupted
	}
	return c.tell(results)
}

// mistake tells where a config is wrong.
func (c *checker) mistake(err error) error {
	var at *configError
	if errors.As(err, &at) {
		fmt.Fprintln(c.err, at)
		return errFailed
	}
	return err
}

// fits checks what the flags name.
func (c *checker) fits(args []string) (err error) {
	if err = unknown("field", c.require, required); err != nil {
		return err
	}
	if err = unknown("code", c.ignore, findableCodes()); err != nil {
		return err
	}
	switch {
	case c.jobs < 1:
		return errors.New("--jobs must be 1 or more")
	case c.update && runningCI() != "":
		return fmt.Errorf("--update does not run in CI, and %s is set: a golden that CI writes proves nothing", runningCI())
	case c.requireGolden && (len(args) == 0 || slices.Contains(args, "-")):
		return errors.New("--require-golden needs files: standard input has no golden")
	case c.update && (len(args) == 0 || slices.Contains(args, "-")):
		return errors.New("--update needs files: standard input has no golden")
	}
	c.outputs, err = openReports(c.reports)
	return err
}

// checkAll checks files, several at a time; the results stand in their order.
func (c *checker) checkAll(ctx context.Context, files []fixture) []result {
	jobs := c.jobs
	if c.update {
		jobs = 1 // a file that was named twice, through a link, has one golden
		for _, folder := range c.folders {
			sweepFolder(folder)
		}
	}
	results := make([]result, len(files))
	next := make(chan int, len(files))
	for i := range files {
		next <- i
	}
	close(next)
	c.room = newRoom()
	var workers sync.WaitGroup
	for range min(jobs, len(files)) {
		workers.Go(func() {
			w := &inspector{checker: c}
			for i := range next {
				if ctx.Err() != nil {
					return
				}
				results[i] = w.checkInTurn(ctx, files[i])
			}
		})
	}
	workers.Wait()
	return results
}

// checkInTurn checks one input when there is room for it.
func (w *inspector) checkInTurn(ctx context.Context, f fixture) (r result) {
	var s share
	if f.orphan {
		return orphaned(f)
	}
	if s.take(ctx, w.room, checkTimes*atMost(w.largest(f.input))) == nil {
		r = w.check(f, &s)
		w.tidy()
		s.shrink(0)
	}
	return r
}

// tell writes the reports, and returns the error for the exit status.
func (c *checker) tell(results []result) error {
	var worst, failed error
	for _, r := range results {
		for _, err := range r.failures {
			_ = c.report(r.file, err)
		}
		worst = worse(worst, r.worst)
	}
	if c.excluded > 0 && len(results) == 0 {
		fmt.Fprintln(c.err, "newsdek: all files are excluded")
	}
	for _, o := range c.outputs {
		failed = errors.Join(failed, o.write(c.out, results))
	}
	if failed != nil {
		return failed
	}
	return worst
}
