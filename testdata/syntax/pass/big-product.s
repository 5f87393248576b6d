X $2*3
X $2<<3
X $-8
//= dir/case.s:1 X int $6
//= dir/case.s:2 X int $16
//= dir/case.s:3 X int $-8
