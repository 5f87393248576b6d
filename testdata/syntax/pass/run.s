X $2*3*4
X $7&3
X $100/10/2
X $17%5
//= dir/case.s:1 X int $24
//= dir/case.s:2 X int $3
//= dir/case.s:3 X int $5
//= dir/case.s:4 X int $2
