// Package oracle answers requests in JSON: it checks them strictly against the
// contract of the vectors, calls the library, and writes the answers. The programs
// examples/oracle and examples/server serve it over lines and over HTTP.
//
// One description per operation (spec) checks requests, writes the JSON Schema and
// documents the programs, so that the three cannot drift apart.
package oracle

//go:generate go run ../gen/schema ../../testdata/vectors/v1/schema.json
