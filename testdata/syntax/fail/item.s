TEXT ·f(SB)
NOP
DATA x(SB)/8
GLOBL
MOVQ AX BX
1: NOP
//= dir/case.s:2 NOP
//= dir/case.s:4 GLOBL
//= 1:6 `·f(SB)`: the frame size of this `TEXT` is missing [missing-operand]
//=     fix 1:12: ", $0": add `, $0`
//= 3:6 `x(SB)/8`: the value of this `DATA` is missing [missing-operand]
//= 5:9 `BX`: unexpected `BX` [unexpected-token]
//=     5:9 `BX`: expected `,` or the end of the line
//=     fix 5:8: ",": insert a comma
//= 6:1 `1:`: `1:` is a label of GNU's assembler [numeric-label]
//=     help: write `L1:` for the label, and `L1` in jumps to it
