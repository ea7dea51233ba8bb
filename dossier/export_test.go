package dossier

// Trusted returns a procedure that is used without being checked, for tests of the law
// apart from what a procedure may say.
func Trusted(p *Procedure) *Procedure {
	p.sound = true
	return p
}

// Dutch is a stable word as a Dutch text has it.
func Dutch(word string) string { return dutch(word) }
