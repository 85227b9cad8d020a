package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"newsdek/parse"
)

// write makes a golden appear whole or not at all, and reports that it did.
func (w *inspector) write(r *result, path string, data []byte) bool {
	if err := w.replaceGolden(path, data); err != nil {
		r.fail(&fs.PathError{Op: "write", Path: path, Err: cause(err)})
		return false
	}
	r.written++
	return true
}

var (
	errReadOnly = errors.New("is read-only, so --update leaves it")
	errOutside  = errors.New("is a link that leads out of the folders that were named, so --update leaves it")
)

// replaceGolden puts data into a golden, or into what a link of this name leads to, but only in a folder that was named:
// the links may be another's, as those of a pull request are.
func (c *checker) replaceGolden(name string, data []byte) error {
	target := name
	if info, err := os.Lstat(name); err == nil && info.Mode()&fs.ModeSymlink != 0 {
		if target, err = filepath.EvalSymlinks(name); err != nil {
			return err
		}
	}
	dir, err := filepath.EvalSymlinks(filepath.Dir(target))
	if err != nil {
		return err
	}
	target = filepath.Join(wholePath(dir), filepath.Base(target))
	for _, folder := range c.folders {
		below, err := filepath.Rel(folder, target)
		if err != nil || !filepath.IsLocal(below) {
			continue
		}
		root, err := os.OpenRoot(folder)
		if err != nil {
			return err
		}
		defer root.Close()
		if info, err := root.Lstat(below); err == nil && info.Mode().Perm()&0o222 == 0 {
			return errReadOnly
		}
		return replace(root, filepath.ToSlash(below), data)
	}
	return errOutside
}

// foldersOf are the folders that args name, and those of the files that they name, without links.
func foldersOf(args []string) (folders []string) {
	for _, arg := range args {
		if info, err := os.Stat(arg); err != nil || !info.IsDir() {
			arg = filepath.Dir(arg)
		}
		if dir, err := filepath.EvalSymlinks(arg); err == nil {
			folders = append(folders, wholePath(dir))
		}
	}
	return folders
}

// refreshed is the golden with the article's values: the keys that it has, in its order and its form.
func (g *golden) refreshed(a *parse.Article) []byte {
	switch {
	case !g.useful && g.isJSON():
		return encoded(newGolden(a), "json")
	case !g.useful:
		return encoded(newGolden(a), "yaml")
	case g.isJSON():
		return g.refreshedJSON(a)
	}
	return g.refreshedYAML(a)
}

// refreshedJSON leaves the members that are right as they stand.
func (g *golden) refreshedJSON(a *parse.Article) []byte {
	var record map[string]json.RawMessage
	_ = json.Unmarshal(encoded(wholeRecord(a), "jsonl"), &record)
	head := g.data[:g.members[0].from]
	gap := string(head[bytes.IndexByte(head, '{')+1:])
	var members []string
	for _, m := range g.members {
		value := string(g.data[m.start:m.end])
		if m.stale {
			value = spread(record[m.key], gap)
		}
		if record[m.key] != nil {
			members = append(members, string(g.data[m.from:m.start])+value)
		}
	}
	tail := g.data[g.members[len(g.members)-1].end:]
	return []byte(string(head) + strings.Join(members, ","+gap) + string(tail))
}

// spread writes a value as far in as gap, which stands before every member: with its line ends, or without.
func spread(value []byte, gap string) string {
	var b bytes.Buffer
	_ = json.Indent(&b, value, "", strings.TrimLeft(gap, "\r\n"))
	return strings.ReplaceAll(b.String(), "\n", gap)
}
