MOVQ AX BX
#bogus
MOVQ CX DX
//= 1:9 `BX`: unexpected `BX` [unexpected-token]
//=     1:9 `BX`: expected `,` or the end of the line
//=     fix 1:8: ",": insert a comma
//= 2:2 `bogus`: unknown directive `#bogus` [unknown-directive]
//= 3:9 `DX`: unexpected `DX` [unexpected-token]
//=     3:9 `DX`: expected `,` or the end of the line
//=     fix 3:8: ",": insert a comma
