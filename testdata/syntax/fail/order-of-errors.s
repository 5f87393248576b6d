MOVQ AX BX
#undef A
MOVQ CX DX
//= 1:9 `BX`: unexpected `BX` [unexpected-token]
//=     1:9 `BX`: expected `,` or the end of the line
//=     fix 1:8: ",": insert a comma
//= 2:8 `A`: macro `A` is not defined [undefined-macro]
//= 3:9 `DX`: unexpected `DX` [unexpected-token]
//=     3:9 `DX`: expected `,` or the end of the line
//=     fix 3:8: ",": insert a comma
