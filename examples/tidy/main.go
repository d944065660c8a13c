// Command tidy has nothing to mend.
package main

import "fmt"

func main() {
	fmt.Println("sound")
}
