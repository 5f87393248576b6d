X $'ab'
X $''
X $'\400'
X $'\q'
X $'a
X $(8*4
//= 1:4 `'ab'`: expected one character between single quotes [bad-character]
//= 2:4 `''`: expected one character between single quotes [bad-character]
//= 3:4 `'\400'`: unknown escape sequence [bad-escape]
//= 4:4 `'\q'`: unknown escape sequence [bad-escape]
//= 5:4 `'a`: unterminated character constant [unterminated-char]
//= 6:7 `4`: missing `)` before end of line [missing-parenthesis]
//=     6:4 `(`: opened here
//=     fix 6:8: ")": insert `)`
