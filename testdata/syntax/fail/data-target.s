DATA x(SB), $1
DATA x(SB)/AX, $1
DATA x(SB)/99999999999999999999, $1
DATA x(SB)/0xffffffffffffffff, $1
DATA 8/4, $1
//= 1:11 `,`: `DATA` needs the number of bytes it writes [unexpected-token]
//=     fix 1:11: "/8": add `/8` for 8 bytes
//= 2:12 `AX`: unexpected `AX` [unexpected-token]
//=     2:12 `AX`: expected a number or `(` after `/`
//= 3:12 `99999999999999999999`: this number does not fit in 64 bits [number-range]
//= 4:12 `0xffffffffffffffff`: width too large [bad-width]
//= 5:6 `8`: unexpected `8` [unexpected-token]
//=     5:6 `8`: expected `.`, `:` or a name
