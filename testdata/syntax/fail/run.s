X $7&
X $100//2
X $17%%5
//= dir/case.s:2 X int $100
//= 1:6: unexpected end of line [unexpected-token]
//=     1:6: expected a number or `(` after `&`
//= 3:7 `%`: unexpected `%` [unexpected-token]
//=     3:7 `%`: expected a number or `(` after `%`
