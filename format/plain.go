package format

// plain is the length, in bytes, of what s begins with up to a quote, a backslash or a control character. sure says
// that this is UTF-8 and holds no character of more than two bytes. It looks at eight bytes at a time; see Warren,
// Hacker's Delight, 6-1.
func plain(s string) (n int, sure bool) {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	wrong, lead := uint64(0), uint64(0) // lead is 1 behind the first byte of two
	for ; n+8 <= len(s); n += 8 {
		c := s[n : n+8]
		x := uint64(c[0]) | uint64(c[1])<<8 | uint64(c[2])<<16 | uint64(c[3])<<24 |
			uint64(c[4])<<32 | uint64(c[5])<<40 | uint64(c[6])<<48 | uint64(c[7])<<56
		low, backslash := x^('"'-' ')*ones, x^'\\'*ones // a quote is as a space, and that as a quote
		if ((low-('"'-1)*ones)|(backslash-ones))&^x&tops != 0 {
			break
		}
		if x&tops != 0 || lead != 0 {
			high, second := x>>7&ones, x>>6&ones
			first := high & second
			wrong |= (first<<8 | lead) ^ high&^second        // each is followed by one that goes on, and no other is
			wrong |= first & (x >> 5)                        // from E0 on they begin more than two
			wrong |= (x&^ones ^ 0xc0*ones - ones) & x & tops // C0 and C1 begin none
			lead = first >> 56
		}
	}
	for ; n < len(s); n++ {
		c := s[n]
		if c < ' ' || c == '"' || c == '\\' {
			break
		}
		switch {
		case 0x80 <= c && c < 0xc0:
			wrong |= lead ^ 1
			lead = 0
		case c < 0xc2 || c >= 0xe0:
			wrong |= lead | uint64(c>>7)
			lead = 0
		default:
			wrong |= lead
			lead = 1
		}
	}
	return n, wrong|lead == 0
}
