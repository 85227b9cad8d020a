package main

import (
	"crypto/sha256"
	"fmt"
	"hash/maphash"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// longestName is what file systems take, in bytes.
const longestName = 255

// output is the path, below the directory, of what an input becomes: its path below the folder that was named, or as it was given.
func (d *outDir) output(input string) string {
	if input == "-" {
		return "stdin" + d.ext
	}
	var parts []string
	for part := range strings.SplitSeq(filepath.ToSlash(input[len(filepath.VolumeName(input)):]), "/") {
		if part != "" && part != "." && part != ".." {
			parts = append(parts, part)
		}
	}
	out := bare(path.Join(parts...))
	if ext := path.Ext(out); strings.EqualFold(ext, ".txt") {
		out = strings.TrimSuffix(out, ext)
	}
	folder, name := path.Split(out)
	return folder + shortened(name, d.ext)
}

// numbered is what the nth story of an input is named after: a.txt, a.2, a.3.
func numbered(input string, n int) string {
	switch {
	case n == 1:
		return input
	case input == "-":
		return fmt.Sprintf("stdin.%d", n)
	}
	if ext := path.Ext(input); strings.EqualFold(ext, ".txt") {
		input = strings.TrimSuffix(input, ext)
	}
	return fmt.Sprintf("%s.%d", input, n)
}

// shortened is a name with its extension. Of one that would be too long, a hash stands for what is cut off.
func shortened(name, ext string) string {
	if len(name)+len(ext) <= longestName {
		return name + ext
	}
	sum := sha256.Sum256([]byte(name))
	ext = fmt.Sprintf("~%x%s", sum[:6], ext)
	end := longestName - len(ext)
	for end > 0 && !utf8.RuneStart(name[end]) {
		end--
	}
	return name[:end] + ext
}

// clash finds two inputs with one output, an output in the place of an input and, unless it may be overwritten, one in
// the place of any file. It keeps hashes, not names, so that an archive of any size fits.
func (d *outDir) clash(files []input, stdin io.Reader) error {
	seed, places := maphash.MakeSeed(), d.places()
	outputs := make(map[uint64]int, len(files))
	inputs := inputFiles{files: files, stdin: stdin}
	for i, in := range files {
		out := d.output(in.below())
		place := places.of(out)
		key := maphash.String(seed, place)
		if k, twice := outputs[key]; twice && places.of(d.output(files[k].below())) == place {
			return fmt.Errorf("%s and %s would both become %s", files[k].path, in.path, d.full(out))
		}
		outputs[key] = i
		info, err := os.Lstat(place)
		if err != nil {
			continue
		}
		if inputs.have(place, info) {
			return fmt.Errorf("%s would become %s, which is an input", in.path, d.full(out))
		}
		if !d.force {
			return fmt.Errorf("%s %w", d.full(out), errExists)
		}
	}
	return nil
}

// A placer says where outputs stand when links to folders are followed.
type placer struct {
	*outDir
	folders map[string]string
}

func (d *outDir) places() placer { return placer{d, make(map[string]string)} }

func (p placer) of(out string) string {
	folder, known := p.folders[path.Dir(out)]
	if !known {
		folder = resolved(p.full(path.Dir(out)))
		p.folders[path.Dir(out)] = folder
	}
	return filepath.Join(folder, path.Base(out))
}

// resolved follows the links in a path as far as it exists.
func resolved(name string) string {
	if real, err := filepath.EvalSymlinks(name); err == nil {
		return real
	}
	if parent := filepath.Dir(name); parent != name {
		return filepath.Join(resolved(parent), filepath.Base(name))
	}
	return name
}

// inputFiles know whether a file is one of the inputs, whatever name or link leads to it.
type inputFiles struct {
	files []input
	stdin io.Reader
	alike map[likeness][]int
}

// A likeness is what a file has in common with itself, and with few others. There is no key of a file itself that all
// systems have.
type likeness struct{ size, changed int64 }

func likenessOf(info fs.FileInfo) likeness { return likeness{info.Size(), info.ModTime().UnixNano()} }

// have reports that the file at place, or what it is a link to, is an input.
func (f *inputFiles) have(place string, entry fs.FileInfo) bool {
	if entry.Mode()&fs.ModeSymlink != 0 {
		var err error
		if entry, err = os.Stat(place); err != nil {
			return false
		}
	}
	if f.alike == nil {
		f.alike = make(map[likeness][]int)
		for i := range f.files {
			if info := f.stat(i); info != nil {
				f.alike[likenessOf(info)] = append(f.alike[likenessOf(info)], i)
			}
		}
	}
	for _, i := range f.alike[likenessOf(entry)] {
		if info := f.stat(i); info != nil && os.SameFile(info, entry) {
			return true
		}
	}
	return false
}

// stat is the file of an input, nil if there is none.
func (f *inputFiles) stat(i int) (info fs.FileInfo) {
	if f.files[i].path != "-" {
		info, _ = os.Stat(f.files[i].path)
	} else if in, ok := f.stdin.(*os.File); ok {
		info, _ = in.Stat()
	}
	return info
}
