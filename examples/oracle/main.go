// Oracle answers questions about Dutch collection law over lines of JSON, so that
// programs in any language can hold themselves against the library.
//
//	echo '{"id":"1","op":"wik.fee","in":{"principal":"1500.00"}}' | go run ./examples/oracle
//
// Each line of standard input holds one request, each line of standard output one
// answer, in the same order, until the input ends. Run it with -h for all
// operations and with -schema for the JSON Schema of requests and answers.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/go-incasso/incasso/internal/oracle"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the program; it returns the exit status: 0, 1 when the input or the
// output broke, 2 for arguments that do not exist.
func run(args []string, in io.Reader, out, errOut io.Writer) int {
	switch {
	case len(args) == 0:
		s := oracle.NewSession()
		s.Defect = func(op string, cause any, stack []byte) {
			fmt.Fprintf(errOut, "oracle: defect in %s: %v\n%s", op, cause, stack)
		}
		return status(s.Run(in, out), errOut)
	case len(args) == 1 && (args[0] == "-h" || args[0] == "--help" || args[0] == "-help"):
		_, err := io.WriteString(out, oracle.Help())
		return status(err, errOut)
	case len(args) == 1 && (args[0] == "-schema" || args[0] == "--schema"):
		_, err := out.Write(oracle.Schema())
		return status(err, errOut)
	}
	fmt.Fprintln(errOut, "oracle: it takes -h, -schema, or no argument and requests on standard input")
	return 2
}

func status(err error, errOut io.Writer) int {
	if err != nil {
		fmt.Fprintln(errOut, "oracle:", err)
		return 1
	}
	return 0
}
