package main

func dossierCases(b *builder) {}
