module example.com/drift

go 1.21

require (
	example.com/clock v0.1.0 // indirect
	example.com/retired v0.3.0
)

replace (
	example.com/clock => ./clock
	example.com/greeting => ./greeting
	example.com/retired => ./retired
)
