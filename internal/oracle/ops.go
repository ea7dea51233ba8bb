package oracle

// op is one operation of the contract.
type op struct {
	name string
	// doc says in a sentence what it answers.
	doc string
	// in and out describe the input and the answer.
	in, out spec
	// run answers a checked input: it writes the fields of "out".
	run func(in value, w *writer) error
	// example is an input for the documentation.
	example string
}

//nolint:gochecknoglobals // never written after it is made, not reachable from outside.
var ops = allOps()

func allOps() []op {
	var all []op
	for _, room := range [][]op{wikOps(), interestOps(), deadlineOps(), letterOps(), dossierOps()} {
		all = append(all, room...)
	}
	for i := range all {
		all[i].in.kind, all[i].out.kind = kindObject, kindObject
	}
	return all
}

func findOp(name string) *op {
	for i := range ops {
		if ops[i].name == name {
			return &ops[i]
		}
	}
	return nil
}

// findOpValue finds the operation without copying its name.
func findOpValue(v value) *op {
	for i := range ops {
		if v.d.isText(v.at, ops[i].name) {
			return &ops[i]
		}
	}
	return nil
}

// OpNames returns the names of all operations, in the order of the contract.
func OpNames() []string {
	names := make([]string, len(ops))
	for i := range ops {
		names[i] = ops[i].name
	}
	return names
}

// Op tells what is known of an operation from outside.
type Op struct {
	// Name is its name, "wik.fee".
	Name string
	// Doc says in a sentence what it answers.
	Doc string
	// Example is an input that is answered.
	Example string
}

// Ops returns all operations, in the order of the contract.
func Ops() []Op {
	list := make([]Op, len(ops))
	for i, o := range ops {
		list[i] = Op{o.name, o.doc, o.example}
	}
	return list
}
