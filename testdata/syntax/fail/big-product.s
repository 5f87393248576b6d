X $2*
X $2<<
X $2<<AX
//> 1:6: unexpected end of line [unexpected-token]
//>     1:6: a number or `(` must follow the `*`
//> 2:7: unexpected end of line [unexpected-token]
//>     2:7: a number or `(` must follow the `<<`
//> 3:7 `AX`: unexpected `AX` [unexpected-token]
//>     3:7 `AX`: a number or `(` must follow the `<<`
