module go-preflight.example/typecheck

go 1.21
