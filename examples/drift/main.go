// Command drift uses two modules; its go.mod tells another story.
package main

import (
	"fmt"

	"example.com/clock"
	"example.com/greeting"
)

func main() {
	fmt.Println(greeting.For("gopher"), clock.Now())
}
