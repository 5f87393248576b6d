X $2+3*4
X $2-3<<1
//= dir/case.s:1 X int $14
//= dir/case.s:2 X int $-4
