X $256>>2
X $256>>1>>1
X $256>>2*2
X $1>>64
//= dir/case.s:1 X int $64
//= dir/case.s:2 X int $256
//= dir/case.s:3 X int $16
//= dir/case.s:4 X int $0
