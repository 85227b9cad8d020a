package mention

import "strings"

// Rate reports that s is a rate of exchange and what it changed by: 9549,89%1,94.
func Rate(s string) bool {
	number, change, ok := strings.Cut(s, "%")
	return ok && HasDecimals(number) && HasDecimals(strings.Trim(change, " +-"))
}

// HasDecimals reports that s is a number with two decimals or more than three, which would be thousands, and no hour, as
// 09.44 is.
func HasDecimals(s string) bool {
	decimals := len(s) - 1 - strings.LastIndexAny(s, ".,")
	hour := len(s) == len("09.44") && s[2] == '.' && s < "24"
	return decimals >= 2 && decimals != 3 && decimals < len(s) && !hour && strings.Trim(s, "0123456789.,") == ""
}
