// Schema writes the JSON Schema of requests and answers to the file named as its
// argument.
package main

import (
	"log"
	"os"

	"github.com/go-incasso/incasso/internal/oracle"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: schema FILE")
	}
	if err := os.WriteFile(os.Args[1], oracle.Schema(), 0o644); err != nil {
		log.Fatal(err)
	}
}
