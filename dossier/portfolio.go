package dossier

import (
	"iter"
	"runtime"
	"sync"
)

// Answered is one answer of a portfolio.
type Answered struct {
	// Index is the place of the file in the stream, from 0.
	Index int
	// Statement is the answer; the zero Statement when Err is set.
	Statement Statement
	// Err is why there is none; it concerns this file alone.
	Err error
}

// batchSize is the number of files that travel together: enough to make the
// handing over cheap, few enough to keep memory small.
const batchSize = 64

// batch is a run of files with room for their answers.
type batch struct {
	files   []*File
	answers []Answered
	done    chan struct{}
}

// Portfolio computes statements for a stream of files, on every core the program
// may use, and yields the answers in the order of the files. An error in one file
// touches no other.
//
// This is the one place in the library with goroutines. Memory does not grow with
// the number of files: at most three batches of 64 files for each core are held
// at a time. The stream is read from one goroutine; a file must not be changed
// until its answer was yielded. When the consumer stops, the stream is no longer
// read and all goroutines end before the loop does. A nil file is an error of that
// file.
func Portfolio(files iter.Seq[*File], q Query) iter.Seq[Answered] {
	return func(yield func(Answered) bool) {
		workers := runtime.GOMAXPROCS(0)
		todo := make(chan *batch)
		order := make(chan *batch, 2*workers)
		free := make(chan *batch, 3*workers)
		stop := make(chan struct{})
		var group sync.WaitGroup
		group.Go(func() {
			defer close(order)
			defer close(todo)
			read(files, todo, order, free, stop)
		})
		for range workers {
			group.Go(func() {
				for b := range todo {
					b.compute(q)
				}
			})
		}
		defer func() { // Also when the consumer panics.
			close(stop)
			for b := range order {
				<-b.done // What is under way ends before the loop does.
			}
			group.Wait()
		}()
		deliver(order, free, yield)
	}
}

// read gathers files into batches until the stream ends or the consumer stops. A
// batch is put in order before it is handed to a worker, so that the order of the
// answers is that of the files.
func read(files iter.Seq[*File], todo, order chan<- *batch, free <-chan *batch, stop <-chan struct{}) {
	b := newBatch(free)
	send := func() bool {
		select {
		case <-stop:
			return false
		case order <- b:
		}
		todo <- b
		b = newBatch(free)
		return true
	}
	for f := range files {
		select {
		case <-stop:
			return
		default:
		}
		b.files = append(b.files, f)
		if len(b.files) == batchSize && !send() {
			return
		}
	}
	if len(b.files) > 0 {
		send()
	}
}

// newBatch takes a used batch, or makes one.
func newBatch(free <-chan *batch) *batch {
	select {
	case b := <-free:
		clear(b.files)
		b.files = b.files[:0]
		b.done = make(chan struct{})
		return b
	default:
		return &batch{files: make([]*File, 0, batchSize), answers: make([]Answered, batchSize), done: make(chan struct{})}
	}
}

// compute answers every file of a batch.
func (b *batch) compute(q Query) {
	defer close(b.done)
	for i, f := range b.files {
		a := &b.answers[i]
		*a = Answered{}
		if f == nil {
			a.Err = missing("", "Het dossier", "The file")
			continue
		}
		if a.Err = f.state(q, &a.Statement); a.Err != nil {
			a.Statement = Statement{}
		}
	}
}

// deliver yields the answers in order and gives the batches back.
func deliver(order <-chan *batch, free chan<- *batch, yield func(Answered) bool) {
	n := 0
	for b := range order {
		<-b.done
		for i := range b.files {
			a := b.answers[i]
			b.answers[i] = Answered{}
			a.Index = n
			n++
			if !yield(a) {
				return
			}
		}
		select {
		case free <- b:
		default:
		}
	}
}
