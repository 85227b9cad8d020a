package main

import (
	"html"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"newsdek/parse"
)

// hostileStory says what would act on a page, a screen or the order of its letters.
const hostileStory = "Ferry <script>document.title='owned'</script> sails & \"rests\" again\n\n" +
	"The boat \u202eruof saw\u202c under \x1b[31mrepair\x1b[0m since March </li></ol><img src=x onerror=\"document.title='owned'\">\n\n" +
	"Ferry <script>document.title='owned'</script> sails & \"rests\" again\n\nWorld Bulletin / News Desk\n\n" +
	"ANKARA (AA) - The only ferry to Kuzuada left its pier on Monday {{.Name}} and took `a piano` along &lt;b&gt; --> ]]> javascript:alert(1).\n\n" +
	"\u2067عبارة كوزوادا تبحر من جديد\u2069 \u2028 بعد إصلاح طويل\u0085 في الميناء القديم للجزيرة.\n\n" +
	"Güncelleme Tarihi: 27 Kasım 2015, 09:44\n"

// pageTags are all elements that a page has.
var pageTags = strings.Fields("html head meta title style body h1 h2 h3 ol ul li a bdi p span section dl div dt dd code details summary b")

var (
	fetches  = regexp.MustCompile(`<[^>]*(src|href)="[^#]|@import|url\(`)
	tagName  = regexp.MustCompile(`<([a-z0-9]+)`)
	lineItem = regexp.MustCompile(`(?s)<li class="line ([a-z]+)" id="L(\d+)">.*?</li>`)
	lineText = regexp.MustCompile(`(?s)<p class="text"><bdi>(.*?)</bdi></p>`)
)

// Whatever an article says, the page has each of its lines, word for word, and no other elements than its own.
func FuzzExplainHTML(f *testing.F) {
	f.Add(hostileStory)
	f.Add("</title></style><style>a")
	f.Add("one\r\ntwo\r\rthree \xff\xc3 <\x00")
	f.Add(strings.Repeat("- <b>\t&#60;\n", 20))
	f.Fuzz(func(t *testing.T, text string) {
		a, err := parse.Parse([]byte(text), parse.Options{Encoding: "utf-8"})
		if err != nil {
			t.Skip()
		}
		status, page, _ := call(text, "explain", "--encoding", "utf-8", "-o", "html")
		if status != exitDone {
			t.Fatalf("status %d for %q", status, text)
		}
		for _, m := range tagName.FindAllStringSubmatch(page, -1) {
			if !slices.Contains(pageTags, m[1]) {
				t.Fatalf("%q makes an element %s", text, m[1])
			}
		}
		if found := fetches.FindString(page[:strings.Index(page, "<body")] + tagged(page)); found != "" {
			t.Fatalf("%q makes the page fetch: %s", text, found)
		}
		if strings.IndexFunc(page, func(r rune) bool { return r != '\n' && hidden(r) }) >= 0 || !utf8.ValidString(page) {
			t.Fatalf("%q brings a control character into the page", text)
		}
		items := lineItem.FindAllStringSubmatch(page, -1)
		for l := range a.Lines() {
			if l.Number > len(items) || items[l.Number-1][1] != string(l.Role) {
				t.Fatalf("%q: line %d of %d on the page is not %s", text, l.Number, len(items), l.Role)
			}
			said := lineText.FindStringSubmatch(items[l.Number-1][0])
			if l.Role == parse.Blank {
				continue
			}
			if want := strings.ToValidUTF8(visible(l.Text), "\uFFFD"); said == nil || html.UnescapeString(said[1]) != want {
				t.Fatalf("%q: line %d is not there as %q: %q", text, l.Number, want, said)
			}
		}
	})
}

// tagged is what stands in the tags of a page.
func tagged(page string) string {
	return strings.Join(regexp.MustCompile(`<[^>]*>`).FindAllString(page, -1), "")
}

// A browser finds the fields, the lines they link to and the hostile text, and runs none of it.
func TestExplainHTMLInChromium(t *testing.T) {
	var browser string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			browser = found
		}
	}
	if browser == "" || testing.Short() {
		t.Skip("no Chromium, or no time")
	}
	dir := t.TempDir()
	story, page := filepath.Join(dir, "story.txt"), filepath.Join(dir, "story.html")
	put(t, story, hostileStory)
	_, out, _ := call("", "explain", "-o", "html", story)
	put(t, page, out)
	cmd := exec.Command(browser, "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir="+filepath.Join(dir, "profile"), "--dump-dom", "file://"+page)
	dom, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	for what, want := range map[string]string{
		"title":    "<title>newsdek: " + story + "</title>",
		"field":    `<dt>updated</dt><dd><bdi>2015-11-27T09:44:00+02:00</bdi></dd><dd class="where">line <a href="#L13">13</a></dd>`,
		"line":     `<li class="line updated" id="L13"><span class="n">13</span><span class="role">updated</span><p class="text"><bdi>Güncelleme Tarihi: 27 Kasım 2015, 09:44</bdi></p>`,
		"script":   `<bdi>Ferry &lt;script&gt;document.title='owned'&lt;/script&gt; sails &amp; "rests" again</bdi>`,
		"bidi":     `The boat �ruof saw� under ␛[31mrepair␛[0m since March &lt;/li&gt;&lt;/ol&gt;&lt;img src=x`,
		"entities": "{{.Name}} and took `a piano` along &amp;lt;b&amp;gt; --&gt;",
	} {
		if !strings.Contains(string(dom), want) {
			t.Errorf("the browser has no %s %q in\n%s", what, want, dom[strings.Index(string(dom), "<body"):])
		}
	}
}
