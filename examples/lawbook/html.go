package main

import (
	_ "embed" // for the page and its style
	"html/template"
	"io"
)

//go:embed page.html
var pageHTML string

//go:embed page.css
var pageCSS string

// writeHTML writes the page: one file with its style and its plots, without
// scripts.
func writeHTML(w io.Writer, b *book) error {
	t, err := template.New("page").Funcs(template.FuncMap{
		"svg": func(f *figure) template.HTML { return template.HTML(f.SVG) },
		"css": func() template.CSS { return template.CSS(pageCSS) },
		"en":  func(d interface{ EnglishDate() string }) string { return d.EnglishDate() },
		"nl":  func(d interface{ DutchDate() string }) string { return d.DutchDate() },
	}).Parse(pageHTML)
	if err != nil {
		return err
	}
	return t.Execute(w, b)
}
