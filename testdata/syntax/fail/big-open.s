X $-1>>1
X $1>>-1
X $8>>
//= 1:6 `>>`: a value with the top bit set cannot be shifted right [high-bit]
//= 2:5 `>>`: negative shift count [negative-shift]
//= 3:7: unexpected end of line [unexpected-token]
//=     3:7: expected a number or `(` after `>>`
