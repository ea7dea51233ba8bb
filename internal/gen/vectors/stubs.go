package main

func deadlineCases(b *builder) {}
func letterCases(b *builder)   {}
func dossierCases(b *builder)  {}
