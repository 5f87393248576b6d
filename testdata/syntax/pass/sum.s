X $(1+2)+3
X $1+2+3-4
//= dir/case.s:1 X int $6
//= dir/case.s:2 X int $2
