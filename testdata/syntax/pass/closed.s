X $1<<4
X $1<<2+3
X $1<<64
X $1<<2|1
//= dir/case.s:1 X int $16
//= dir/case.s:2 X int $7
//= dir/case.s:3 X int $0
//= dir/case.s:4 X int $5
