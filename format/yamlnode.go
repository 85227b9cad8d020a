package format

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// yamlNode is a value as the library writes it, with quotes around all texts that some reader would take for something
// else: the library knows only what it would itself.
func yamlNode(v reflect.Value) *yaml.Node {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null", Value: "null"}
		}
		return yamlNode(v.Elem())
	case reflect.Int:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!int", Value: strconv.FormatInt(v.Int(), 10)}
	case reflect.Slice:
		list := &yaml.Node{Kind: yaml.SequenceNode}
		for i := range v.Len() {
			list.Content = append(list.Content, yamlNode(v.Index(i)))
		}
		return list
	case reflect.Map: // of one key
		object := &yaml.Node{Kind: yaml.MappingNode}
		for key, value := range v.Seq2() {
			object.Content = append(object.Content, yamlText(key.String()), yamlNode(value))
		}
		return object
	case reflect.Interface:
		return yamlNode(v.Elem())
	case reflect.Struct:
		return yamlObject(v)
	}
	return yamlText(v.String())
}

// yamlObject has the exported fields of a struct, as their tags say.
func yamlObject(v reflect.Value) *yaml.Node {
	object := &yaml.Node{Kind: yaml.MappingNode}
	for i := range v.NumField() {
		key, option, _ := strings.Cut(v.Type().Field(i).Tag.Get("yaml"), ",")
		if key != "" && (option != "omitempty" || !v.Field(i).IsZero() && !isEmpty(v.Field(i))) {
			object.Content = append(object.Content, yamlText(key), yamlNode(v.Field(i)))
		}
	}
	return object
}

func isEmpty(v reflect.Value) bool { return v.Kind() == reflect.Slice && v.Len() == 0 }

func yamlText(s string) *yaml.Node {
	n := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: strings.ToValidUTF8(s, "\ufffd")}
	if doubtful(s) {
		n.Style = yaml.DoubleQuotedStyle
	}
	return n
}

// yamlWords are no texts to the readers of one YAML or another.
var yamlWords = []string{"y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "infinity", "undefined"}

// doubtful reports that s is a word of YAML, begins as numbers, dates, merge keys and signs do, or has several lines.
func doubtful(s string) bool {
	if s == "" || strings.ContainsAny(s, "\n\u0085\u2028\u2029") {
		return true
	}
	first := s[0] | 0x20
	letter := first >= 'a' && first <= 'z' || first >= utf8.RuneSelf
	number := first == 'e' && strings.Trim(s[1:], "+-0123456789") == "" // e1
	return !letter || number || slices.Contains(yamlWords, strings.ToLower(s))
}
