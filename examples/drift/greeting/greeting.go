// Package greeting says hello.
package greeting

// For greets name.
func For(name string) string {
	return "hello, " + name
}
