// Package dossier keeps a collection file as a list of facts and computes from it,
// for any day, where the file stands.
package dossier
