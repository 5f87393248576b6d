X $1+
X $1+AX
X $1 2
X $-
//= 1:6: unexpected end of line [unexpected-token]
//=     1:6: expected a number or `(` after `+`
//= 2:6 `AX`: unexpected `AX` [unexpected-token]
//=     2:6 `AX`: expected a number or `(` after `+`
//= 3:6 `2`: unexpected `2` [unexpected-token]
//=     3:6 `2`: expected `,` or the end of the line
//=     fix 3:5: ",": insert a comma
//= 4:5: unexpected end of line [unexpected-token]
//=     4:5: expected a number or `(` after `-`
