package main

import (
	"container/heap"
	"context"
	"fmt"
	"sync"
	"time"
)

// schedule hands packages to workers, imports before what imports them, and says when a target is done.
type schedule struct {
	checker *checker
	// finish is called once for each target, when its last package is checked.
	finish func(*universe)

	mutex sync.Mutex
	// changed is signalled when a package gets ready, and broadcast when none will any more.
	changed *sync.Cond
	ready   readyNodes
	// left counts the packages that are not checked yet.
	left  int
	stuck error
}

func newSchedule(checker *checker, universes []*universe, finish func(*universe)) *schedule {
	made := &schedule{checker: checker, finish: finish}
	made.changed = sync.NewCond(&made.mutex)
	for _, one := range universes {
		made.left += len(one.order)
		for _, node := range one.order {
			if node.pending == 0 {
				made.ready = append(made.ready, node)
			}
		}
	}
	heap.Init(&made.ready)
	return made
}

// run ends when all is checked, or when the context is cancelled.
func (s *schedule) run(ctx context.Context, parallel int) error {
	stop := context.AfterFunc(ctx, func() { s.end(ctx.Err()) })
	defer stop()
	var workers sync.WaitGroup
	for i := 0; i < parallel; i++ {
		workers.Add(1)
		go func() {
			defer workers.Done()
			s.work()
		}()
	}
	workers.Wait()
	return s.stuck
}

func (s *schedule) work() {
	// The type checker panics when it meets a mistake of its own.
	var current *node
	defer func() {
		if broken := recover(); broken != nil {
			s.end(fmt.Errorf("the type checker failed on %s for %s: %v",
				current.listed.ImportPath, current.universe.target.Name, broken))
		}
	}()
	for current = s.next(); current != nil; current = s.next() {
		began := time.Now()
		s.checker.check(current)
		s.checked(current, time.Since(began))
	}
}

// next waits for a package; nil when there are no more.
func (s *schedule) next() *node {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for len(s.ready) == 0 && s.left > 0 && s.stuck == nil {
		s.changed.Wait()
	}
	if s.left == 0 || s.stuck != nil || len(s.ready) == 0 {
		return nil
	}
	return heap.Pop(&s.ready).(*node)
}

func (s *schedule) checked(n *node, took time.Duration) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for _, waiting := range [][]*node{n.dependents, n.followers} {
		for _, one := range waiting {
			one.pending--
			if one.pending == 0 {
				heap.Push(&s.ready, one)
				s.changed.Signal()
			}
		}
	}
	// A finished target must not be kept by what it is compared with.
	n.followers = nil
	n.universe.spent += took
	n.universe.unchecked--
	if n.universe.unchecked == 0 {
		s.finish(n.universe)
	}
	s.left--
	if s.left == 0 {
		s.changed.Broadcast()
	}
}

func (s *schedule) end(why error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.stuck == nil {
		s.stuck = why
	}
	s.changed.Broadcast()
}

// readyNodes is a heap of packages that can be checked: those of earlier targets first, so that targets are done one
// after the other and their types can be forgotten.
type readyNodes []*node

func (r readyNodes) Len() int { return len(r) }

func (r readyNodes) Less(i, j int) bool {
	if r[i].universe.index != r[j].universe.index {
		return r[i].universe.index < r[j].universe.index
	}
	return r[i].rank < r[j].rank
}

func (r readyNodes) Swap(i, j int) { r[i], r[j] = r[j], r[i] }

func (r *readyNodes) Push(added any) { *r = append(*r, added.(*node)) }

func (r *readyNodes) Pop() any {
	last := (*r)[len(*r)-1]
	(*r)[len(*r)-1] = nil
	*r = (*r)[:len(*r)-1]
	return last
}
