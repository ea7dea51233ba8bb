package interest

// Workspace is memory that one computation after another can use, for a program
// that asks the interest of many claims and keeps only a few figures of each. The
// zero Workspace is ready. It is not safe for concurrent use: give every goroutine
// its own.
type Workspace struct {
	lines       []Line
	caps        []Capitalisation
	allocations []Allocation
}

// Accrue is like the function [Accrue] and gives the same answer and the same
// refusals, but the slices of the result lie in the workspace: they hold until the
// next call. Copy what is to stay. A claim of an ordinary length costs no
// allocation once the workspace has grown to its size.
func (w *Workspace) Accrue(c Claim) (res Result, err error) {
	if err := c.check(); err != nil {
		return Result{}, err
	}
	if err := w.compute(&c, &res); err != nil {
		return Result{}, err
	}
	w.lines, w.caps, w.allocations = res.Lines[:0], res.Capitalised[:0], res.Allocations[:0]
	return res, nil
}
