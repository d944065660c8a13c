// Command app uses its neighbour in the workspace.
package main

import (
	"fmt"

	"example.com/workspace/greeting"
)

func main() {
	fmt.Println(greeting.Text)
}
