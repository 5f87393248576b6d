X $2*
X $2<<
X $2<<AX
//= 1:6: unexpected end of line [unexpected-token]
//=     1:6: expected a number or `(` after `*`
//= 2:7: unexpected end of line [unexpected-token]
//=     2:7: expected a number or `(` after `<<`
//= 3:7 `AX`: unexpected `AX` [unexpected-token]
//=     3:7 `AX`: expected a number or `(` after `<<`
