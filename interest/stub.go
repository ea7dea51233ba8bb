package interest

import "github.com/go-incasso/incasso"

func (r Result) Specification(lang incasso.Lang) string { return "" }
func (r Result) Steps() []incasso.Step { return nil }
func (r Result) Notices() []incasso.Notice { return nil }
func (r Result) Sources() []incasso.Source { return nil }
func Tables() []incasso.Table { return nil }
