X $256>>*
X $256>>8/
//= 1:9 `*`: unexpected `*` [unexpected-token]
//=     1:9 `*`: expected a number or `(` after `>>`
//= 2:11: unexpected end of line [unexpected-token]
//=     2:11: expected a number or `(` after `/`
