X $'ab'
X $''
X $'\400'
X $'\q'
X $'a
X $(8*4
//> 1:4 `'ab'`: one character must stand between single quotes [bad-character]
//> 2:4 `''`: one character must stand between single quotes [bad-character]
//> 3:4 `'\400'`: unknown escape in this constant [bad-escape]
//> 4:4 `'\q'`: unknown escape in this constant [bad-escape]
//> 5:4 `'a`: this character has no closing quote [unterminated-char]
//> 6:7 `4`: `)` is missing before end of line [missing-parenthesis]
//>     6:4 `(`: opened here
//>     fix 6:8: ")": insert `)`
