// A tour of the Go runtime: goroutines, channels, maps, regular expressions, JSON, sorting, garbage
// collection and a recovered panic. It reads standard input; nothing it prints depends on time,
// chance or the order of a map.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"
	"runtime"
	"sort"
	"strings"
	"sync"
)

type record struct {
	Name   string         `json:"name"`
	Score  float64        `json:"score"`
	Tags   []string       `json:"tags,omitempty"`
	Nested map[string]int `json:"nested"`
}

func readWords() (words map[string]int, lines int) {
	words = map[string]int{}
	pattern := regexp.MustCompile(`(?i)[a-z][a-z']*`)
	scanner := bufio.NewScanner(os.Stdin)
	for scanner.Scan() {
		lines++
		for _, word := range pattern.FindAllString(scanner.Text(), -1) {
			words[strings.ToLower(word)]++
		}
	}
	return words, lines
}

func squareSum(workers, count int) int {
	jobs, results := make(chan int), make(chan int, 8)
	var group sync.WaitGroup
	for range workers {
		group.Add(1)
		go func() {
			defer group.Done()
			for job := range jobs {
				results <- job * job
			}
		}()
	}
	go func() {
		for i := range count {
			jobs <- i
		}
		close(jobs)
		group.Wait()
		close(results)
	}()
	sum := 0
	for result := range results {
		sum += result
	}
	return sum
}

func recovered(action func()) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("recovered: %v", cause)
		}
	}()
	action()
	return nil
}

func collectGarbage() int {
	kept := 0
	var keep [][]byte
	for i := range 2000 {
		block := make([]byte, 4096)
		block[0] = byte(i)
		if i%100 == 0 {
			keep = append(keep, block)
		}
		if i%500 == 0 {
			runtime.GC()
		}
	}
	for _, block := range keep {
		kept += int(block[0])
	}
	return kept
}

func main() {
	words, lines := readWords()
	names := make([]string, 0, len(words))
	for name := range words {
		names = append(names, name)
	}
	sort.Slice(names, func(i, j int) bool {
		if words[names[i]] != words[names[j]] {
			return words[names[i]] > words[names[j]]
		}
		return names[i] < names[j]
	})
	fmt.Printf("%d lines, %d distinct words\n", lines, len(names))
	for _, name := range names[:min(3, len(names))] {
		fmt.Printf("%4d %s\n", words[name], name)
	}

	fmt.Println("sum of squares:", squareSum(4, 1000))

	text, err := json.Marshal(record{"ämne", 2.5, []string{"a", "b"}, map[string]int{"z": 1, "a": 2}})
	fmt.Println(string(text), err)
	var back record
	err = json.Unmarshal([]byte(`{"name":"x","score":1e3,"nested":{"k":7}}`), &back)
	fmt.Printf("%+v %v\n", back, err)
	err = json.Unmarshal([]byte(`{"name":3}`), &back)
	var typeError *json.UnmarshalTypeError
	fmt.Println("wrong type noticed:", errors.As(err, &typeError))

	swap := regexp.MustCompile(`(\w+)@(\w+)\.org`)
	fmt.Println(swap.ReplaceAllString("ann@example.org, bob@sample.org", "$2:$1"))

	var nothing *record
	zero := lines - lines
	fmt.Println(recovered(func() { fmt.Println(names[len(names)+zero]) }) != nil)
	fmt.Println(recovered(func() { fmt.Println(1 / zero) }))
	fmt.Println(recovered(func() { fmt.Println(nothing.Name) }))
	fmt.Println(recovered(func() { panic("by hand") }))

	fmt.Println("kept:", collectGarbage())
	if len(os.Args) > 1 {
		fmt.Fprintln(os.Stderr, "leaving on request")
		os.Exit(len(os.Args))
	}
}
