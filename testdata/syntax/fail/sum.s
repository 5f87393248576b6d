X $1+2+
X $(1+2+3
//= 1:8: unexpected end of line [unexpected-token]
//=     1:8: expected a number or `(` after `+`
//= 2:9 `3`: missing `)` before end of line [missing-parenthesis]
//=     2:4 `(`: opened here
//=     fix 2:10: ")": insert `)`
