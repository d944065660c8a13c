// Package retired is not imported any more.
package retired
