package main

import (
	"os"
	"path/filepath"
)

// A repository is the folder from which services that show findings count the paths of files.
type repository struct{ root string }

// repositoryOf is the repository of the first file among results: what holds .git, or what a GitHub workflow calls its
// workspace, or else the current folder.
func repositoryOf(results []result) repository {
	for _, r := range results {
		if r.file == "stdin" {
			continue
		}
		for dir := filepath.Dir(wholePath(r.file)); ; dir = filepath.Dir(dir) {
			if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil {
				return repository{dir}
			}
			if dir == filepath.Dir(dir) {
				break
			}
		}
		break
	}
	if workspace := os.Getenv("GITHUB_WORKSPACE"); workspace != "" {
		return repository{wholePath(workspace)}
	}
	return repository{wholePath(".")}
}

// path is where a file is in the repository, with slashes; of one that is outside, it is the whole path.
func (r repository) path(name string) (path string, inside bool) {
	full := wholePath(name)
	if path, err := filepath.Rel(r.root, full); err == nil && filepath.IsLocal(path) {
		return filepath.ToSlash(path), true
	}
	return filepath.ToSlash(full), false
}

// wholePath is a file's path from the root of the system.
func wholePath(name string) string {
	if full, err := filepath.Abs(name); err == nil {
		return full
	}
	return name
}
