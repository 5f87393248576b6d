JMP f<(SB)
JMP f<8>(SB)
JMP f<a b>(SB)
//= 1:7 `(`: unexpected `(` [unexpected-token]
//=     1:7 `(`: expected `>` or a name
//= 2:7 `8`: unexpected `8` [unexpected-token]
//=     2:7 `8`: expected `>` or a name
//= 3:9 `b`: unexpected `b` [unexpected-token]
//=     3:9 `b`: expected `>`
