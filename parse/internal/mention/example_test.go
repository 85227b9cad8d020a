package mention_test

import (
	"fmt"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

func ExampleReadStamps() {
	const s = "DHA 27 Kasım 2015 Pazar, 09:44"
	_, facts := text.Scan(s)
	beside, stamps := mention.ReadStamps(s, facts)
	for _, stamp := range stamps {
		m, err := stamp.Date.Resolve(mention.IstanbulZone())
		fmt.Println(beside.Name.Of(s), m.Text, m.WrongDay, err)
	}
	// Output:
	// DHA 2015-11-27T09:44:00+02:00 true <nil>
}

func ExampleReadCredit() {
	const s = "Derya Kumsal / World Bulletin"
	_, facts := text.Scan(s)
	c, ok := mention.ReadCredit(s, facts)
	fmt.Println(c.Name.Of(s), "of", c.Source.Of(s), ok)
	// Output:
	// Derya Kumsal / World Bulletin of World Bulletin true
}
