package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// A byteSize is a flag for a number of bytes: 4096, 16M, 1GiB.
type byteSize int64

// byteUnits stand with the largest first.
var byteUnits = []struct {
	name  string
	bytes int64
}{{"G", 1 << 30}, {"M", 1 << 20}, {"K", 1 << 10}, {"", 1}}

func (b *byteSize) Set(s string) error {
	number := strings.ToUpper(s)
	number = strings.TrimSuffix(strings.TrimSuffix(number, "IB"), "B")
	for _, unit := range byteUnits {
		digits, ok := strings.CutSuffix(number, unit.name)
		if !ok {
			continue
		}
		n, err := strconv.ParseInt(strings.TrimSpace(digits), 10, 64)
		if err != nil {
			return err
		}
		if n > math.MaxInt64/unit.bytes {
			return errors.New("too large")
		}
		*b = byteSize(n * unit.bytes)
		return nil
	}
	return nil // the last unit fits any number
}

func (b *byteSize) String() string {
	for _, unit := range byteUnits {
		if int64(*b)%unit.bytes == 0 && *b != 0 {
			return fmt.Sprintf("%d%s", int64(*b)/unit.bytes, unit.name)
		}
	}
	return "0"
}

func (b *byteSize) Type() string { return "bytes" }
