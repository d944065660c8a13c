// Package greeting is only found through go.work.
package greeting

// Text is what app prints.
const Text = "hello, gopher"
