X $1+2*3
X $7-2-1
X $6|1^2
X $1^3|4
//= dir/case.s:1 X int $7
//= dir/case.s:2 X int $4
//= dir/case.s:3 X int $5
//= dir/case.s:4 X int $6
