package main

func letterCases(b *builder)  {}
func dossierCases(b *builder) {}
