X $1<<2
X $1024>>1<<2*3
X $(7)/2
X $3*-1
//= dir/case.s:1 X int $4
//= dir/case.s:2 X int $192
//= dir/case.s:3 X int $3
//= dir/case.s:4 X int $-3
