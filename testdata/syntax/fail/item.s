TEXT ·f(SB)
NOP
DATA x(SB)/8
GLOBL
MOVQ AX BX
1: NOP
//= dir/case.s:2 NOP
//= dir/case.s:4 GLOBL
//= 1:12: unexpected end of line [unexpected-token]
//=     1:12: expected `,`
//= 3:13: unexpected end of line [unexpected-token]
//=     3:13: expected `,`
//= 5:9 `BX`: unexpected `BX` [unexpected-token]
//=     5:9 `BX`: expected `,` or the end of the line
//=     fix 5:8: ",": insert a comma
//= 6:1 `1:`: `1:` is a label of GNU's assembler [numeric-label]
//=     help: write `L1:` for the label, and `L1` in jumps to it
