X 8
X $8
X $(8)
X $0777
X $0b11
X $1_000
X $18446744073709551615
//= dir/case.s:1 X int 8
//= dir/case.s:2 X int $8
//= dir/case.s:3 X int $8
//= dir/case.s:4 X int $511
//= dir/case.s:5 X int $3
//= dir/case.s:6 X int $1000
//= dir/case.s:7 X int $-1
