package mention

import "testing"

func TestLeftover(t *testing.T) {
	for line, want := range map[string]bool{
		`[caption id="attachment_1305" align="aligncenter"]`: true,
		`[related_news title="Ada'da hasat" desc="Kiraz"]`:   true,
		"[td_block_1]":      true,
		"[/caption]":        true,
		"[Ada]":             false,
		"[ada]":             false,
		"[12]":              false,
		"[1] Ana Sayfa [2]": false,
		"[she said so]":     false,
		"[ ada ]":           false,
		"[/]":               false,
		"[]":                false,
		"| |":               true,
		"26ae04039ff8f09a0efc2e74d278a2e5 - Ferry sails": true,
		"26ae04039ff8f09a0efc2e74d278a2e5 is the sum":    false,
		"---|---|":              false, // which rules a table
		`" />`:                  true,
		"' />":                  true,
		`">`:                    true,
		"-->":                   false, // an arrow
		">":                     false,
		`"`:                     false,
		`He said: "5 > 3"`:      false,
		"IMG_1305.jpg":          true,
		"iskele kuzuada 2.JPEG": true,
		"kuzuada iskelesi yeniden acildi XkTb jpg":                          true,
		"Kuzuada iskelesi JPG":                                              false,
		"Resmin adı, dedi, yalnızca iki harf ve bir sayıdan oluşan ada.jpg": false,
		"jpg":                             false,
		".jpg":                            false,
		"kuzuada.net":                     false,
		"kuzuada-iskelesi-yeniden-acildi": true,
		"<image>data:image/s3,\"s3://1\" alt=\"Kuzuada\">":    true,
		"derya@kuzuada.example":                               true,
		"Ona yazın: derya@kuzuada.example":                    false,
		"Takip Et @kuzuada":                                   false,
		"@kuzuada.example":                                    false,
		"<image> of the harbour":                              false,
		"![Kuzuada iskelesi](https://kuzuada.example/1.webp)": true,
		"[Kuzuada iskelesi](https://kuzuada.example/1.webp)":  false,
		"kuzuada-iskelesi":                                    false,
		"0-212-555-12-34":                                     false,
		"1-2-3-4-5-6-7":                                       false,
		"bir-iki-uc":                                          false,
		"Kuzuada-iskelesi-yeniden-acildi":                     false,
		"2e310ea70ab1369c1830aefff88115f2":                    true,
		"20151127094400123456":                                false,
		"fadeddecadefacade":                                   false,
		"2e310ea70ab1":                                        false,
		"***":                                                 true,
		"HB(İA/BT)":                                           true,
		"DK-TD":                                               true,
		"(DK)":                                                false,
		"(DKT-TD)":                                            false,
		"Dk-Td":                                               false,
		"A-B-C-D-E-F-G-H-I-J-K":                               false, // letters of a lesson
		"-":                                                   true,
		"* Ada":                                               false,
		"":                                                    false,
		"Kuzuada Postası Logo":                                true,
		"Kuzuada Gazetesi Logosu":                             true,
		"Kuzuada Logosu":                                      false,
		"Kuzuada Changes Its Logo":                            false,
		"AA/AP":                                               false,
		"F-X":                                                 false,
		"The new logo of the town Logo":                       false,
		"Logo":                                                false,
	} {
		if got := Leftover(line); got != want {
			t.Errorf("Leftover(%q) is %t", line, got)
		}
	}
}
