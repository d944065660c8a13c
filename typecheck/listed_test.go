package main

import "testing"

func TestLanguage(t *testing.T) {
	for version, want := range map[string]string{
		"":        "go1.16",
		"1.17":    "go1.17",
		"1.21.3":  "go1.21",
		"1.21rc2": "go1.21",
		"1.22.0":  "go1.22",
		"2.1":     "go2.1",
	} {
		p := &listed{Module: &listedModule{GoVersion: version}}
		if got := p.language(); got != want {
			t.Errorf("language of go %q is %q, want %q", version, got, want)
		}
	}
	if got := (&listed{Standard: true}).language(); got != "" {
		t.Errorf("the standard library's language is %q", got)
	}
}
