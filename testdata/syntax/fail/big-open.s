X $-1>>1
X $1>>-1
X $8>>
//> 1:6 `>>`: a value with the highest bit set cannot be shifted right [high-bit]
//> 2:5 `>>`: shift by a negative count [negative-shift]
//> 3:7: unexpected end of line [unexpected-token]
//>     3:7: a number or `(` must follow the `>>`
