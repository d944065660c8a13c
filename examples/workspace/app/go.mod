module example.com/workspace/app

go 1.21

require example.com/workspace/greeting v0.0.0
