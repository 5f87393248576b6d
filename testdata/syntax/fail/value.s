X $18446744073709551616
X $08
X $0x
X $1__0
X $()
X 8 8
//= 1:4 `18446744073709551616`: this number does not fit in 64 bits [number-range]
//= 2:4 `08`: invalid digit for the base of this number [bad-number]
//= 3:4 `0x`: this number has no digits [bad-number]
//= 4:4 `1__0`: `_` must separate digits [bad-number]
//= 5:5 `)`: unexpected `)` [unexpected-token]
//=     5:5 `)`: expected `(`, `+`, `-`, `~`, a character, a floating-point number, a name or a number
//= 6:5 `8`: unexpected `8` [unexpected-token]
//=     6:5 `8`: expected `,` or the end of the line
//=     fix 6:4: ",": insert a comma
