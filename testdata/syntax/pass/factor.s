X $~15
X $-(-3)
X $+5
X $--5
//= dir/case.s:1 X int $-16
//= dir/case.s:2 X int $3
//= dir/case.s:3 X int $5
//= dir/case.s:4 X int $5
