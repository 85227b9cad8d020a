package mention

import (
	"strings"
	"testing"

	"newsdek/parse/internal/text"
)

func TestCaption(t *testing.T) {
	for line, want := range map[string]bool{
		"AP Photo/Derya Kumsal":                                                             true,
		"(AP Photo/Derya Kumsal, File)":                                                     true,
		"The old house by the sea ( Photo: AA )":                                            true,
		"Foto: evin önündeki eski taş AA/deniz kıyısı":                                      false,
		"Feribot dün iskeleye yanaştı. [Fotoğraf: AA]":                                      true,
		"The ferry at its pier, Jan. 17. (Photo courtesy of TIKA)":                          true,
		"The ferry at its pier, January 17, 2022. REUTERS/Derya Kumsal":                     true,
		"The ferry at its pier. (Derya Kumsal/Getty Images)":                                true,
		"The ferry at its pier - photo by Derya Kumsal":                                     true,
		"The ferry at its pier. Photo: AFP":                                                 true,
		"The ferry at its pier. Credit: Harbour Office of the Bay":                          true,
		"The bank lost its licence. Credit: Bank Shares":                                    false,
		"The ferry (old and new) - 2019 by Derya Kumsal via Wikimedia Commons":              true,
		"Tickets for the ferry by Saturday via Getty Images":                                false,
		"The ferry by Derya Kumsal via the pier":                                            false,
		"Ferry crew rescued nearby Samos via Flickr":                                        false,
		"The papers were lost with the ship (file)":                                         false,
		"The ferry left by the pier via Flickr":                                             false,
		"Derya Kumsal/kha via AP, file":                                                     true,
		"Derya Kumsal/kha via the pier":                                                     false,
		"Derya Kumsal/ via AP":                                                              false,
		"the pier/kha via AP":                                                               false,
		"The mayor has many plans for the harbour. (Archive)":                               true,
		"The mayor has many plans for the harbour. (Archives)":                              false,
		"Smoke over the pier after the storm [Source: Reuters]":                             true,
		"Smoke over the pier after the storm [pier/harbour]":                                false,
		"Smoke over the pier after the storm [BBC News]":                                    false,
		"Smoke over the pier after the storm (Source: Reuters)":                             false,
		"Smoke stood over the pier. [Source: Reuters]":                                      false,
		"Smoke over the pier after the storm [Source: pier]":                                false,
		"Nobody saw it. Photo: Yes":                                                         false,
		"Fotoğraf: Ali Kumsal":                                                              true,
		"Foto: Nuri Tandır / AA":                                                            true,
		"Fotoğraf: DHA":                                                                     true,
		"Image credit: Nuri Tandır":                                                         true,
		"FILE PHOTO: Passengers wait for the ferry, the only one of its kind, at its pier.": true,
		"The ferry at its pier. File copy":                                                  true,
		"The ferry at its pier (credit: Chopper 11)":                                        true,
		"Image: Kuzuada Geological Survey.":                                                 true,
		"This undated handout photo shows the ferry at its pier.":                           true,
		"In this Jan. 17 file photo, the ferry is at its pier.":                             true,
		"This photo is of a ferry.":                                                         false,
		"In this picture of the island there is no ferry.":                                  false,
		"The ferry at its pier on Jan. 17. [Photo/Agencies] |":                              true,
		"Image: the island has none.":                                                       false,
		"İHA Photo":                                                                         true,
		"Getty Images":                                                                      true,
		"Fotoğraf":                                                                          false, // a section
		"Photo by Derya Kumsal: The ferry leaves on Monday.":                                true,
		"Everybody was at the pier (DHA/Yalova)":                                            false,
		"The ferry left its pier (HA/VK)":                                                   false,
		"(Getty Images, file, illustration purposes)":                                       true,
		"(Harbour images, of a kind)":                                                       false,
		"The ferry has left its pier Photo: Derya Kumsal/AA":                                true,
		"The ferry: a photo of its pier":                                                    false,
		"Photo by the pier: The ferry leaves on Monday.":                                    false,
		"Photo: Two men on a roof. (Kuzuada Post / D. Kumsal)":                              true,
		"Photo: Two men on a roof (as they say)":                                            false,
		"Fotoğraf: çatıda iki adam":                                                         false,
		"Photos: Ferry returns to Kuzuada":                                                  false,
		"Photo by photo, the story of a ferry":                                              false,
		"Fotoğraf: Ali Kumsal - Kuzuada":                                                    true,
		"fotoğraf: sosyal medya / Ali Kumsal":                                               true,
		"Picture: Getty":                                                                    true,
		"The ferry at its pier. Source: Pixabay":                                            true,
		"The ferry left its pier. Source: Reuters":                                          false,
		"The ferry at its pier (AFP/Getty)":                                                 true,
		"The ferry at its pier | AP Photo":                                                  true,
		"The ferry at its pier — Reuters photo":                                             true,
		"The ferry at its pier. / AFP":                                                      true,
		"The ferry at its pier. / Nobody":                                                   false,
		"The ferry at its pier [Derya Kumsal/AFP]":                                          true,
		"The ferry left its pier (Derya Kumsal/AFP)":                                        false,
		"The ferry at its pier in Kuzuada, Nov. 19, 2019. (Derya Kumsal/AFP)":               true,
		"The ferry left its pier, in 2019. (Derya Kumsal/AFP)":                              false,
		"FILE - The ferry is at its pier.":                                                  true,
		"(FILES) The ferry is at its pier.":                                                 true,
		"File - the ferry is at its pier.":                                                  false,
		"FILE the ferry is at its pier.":                                                    false,
		"Mayor Derya Kumsal (L) and Captain Nuri Tandır (R) at the pier.":                   true,
		"Kaptan Ali Kumsal (sağda) iskelede.":                                               true,
		"The shirt is sold in large (L).":                                                   false,
		"The trial resumes on Jan. 5, 2020. (Derya Kumsal/Reuters)":                         false,
		"One company bought its rival: Getty Images":                                        false,
		"Gemi limana yanaştı. / AA":                                                         false,
		"Feribot iskelede. (Fotoğraf: arşiv)":                                               true,
		"The mayor (60) waits at the pier.":                                                 false,
		"AP Photo editor resigns":                                                           false,
		"Reuters":                                                                           false, // who signs stories
		"Feribot dün yanaştı. (AA)":                                                         false,
		"Feribot dün yanaştı. DHA/Nuri Tandır":                                              false,
		"Kaptan gülümsedi (fotoğraf çekilirken)":                                            false,
		"He posed for a photo (the first in years)":                                         false,
		"(Haber: Nuri Tandır)":                                                              false,
		"()":                                                                                false,
		".":                                                                                 false,
		"":                                                                                  false,
		strings.Repeat("The ferry left. ", 30) + "(Photo: AA)":                              false, // the end of a story
		strings.Repeat("The ferry left. ", 12) + "/ AFP":                                    false, // that of a short one
	} {
		if got := captioned(line); got != want {
			t.Errorf("Caption(%q) is %t", line, got)
		}
	}
}

func captioned(line string) bool {
	_, facts := text.Scan(line)
	return Caption(line, facts)
}
