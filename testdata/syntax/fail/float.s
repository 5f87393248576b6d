X $1.5+2
X $(1.5
X $(1+1.5)
X $1e999
X $0x1.8
X $1e
X $~1.5
//= 1:7 `+`: unexpected `+` [unexpected-token]
//=     1:7 `+`: expected `,`, `:` or the end of the line
//= 2:5 `1.5`: missing `)` before end of line [missing-parenthesis]
//=     2:4 `(`: opened here
//=     fix 2:8: ")": insert `)`
//= 3:7 `1.5`: unexpected `1.5` [unexpected-token]
//=     3:7 `1.5`: a floating-point constant cannot be part of this operand
//= 4:4 `1e999`: this number is too large for a 64-bit float [number-range]
//= 5:4 `0x1.8`: a hexadecimal number with a point needs an exponent [bad-number]
//= 6:4 `1e`: malformed exponent [bad-number]
//= 7:5 `1.5`: unexpected `1.5` [unexpected-token]
//=     7:5 `1.5`: a floating-point constant cannot be part of this operand
