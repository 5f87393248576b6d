MOVQ , AX
MOVQ AX,
MOVQ AX,, BX
X A:B:C
X A:
MOVQ AX, BX CX
//= 1:6 `,`: missing operand before the comma [missing-operand]
//=     fix 1:6 `,`: "": remove the comma
//= 2:8 `,`: missing operand after the comma [missing-operand]
//=     fix 2:8 `,`: "": remove the comma
//= 3:9 `,`: missing operand between these [missing-operand]
//=     3:8 `,`: 
//=     fix 3:9 `,`: "": remove the comma
//= 4:6 `:`: `:` can only join two registers [stray-colon]
//= 5:4 `:`: missing operand after the colon [missing-operand]
//=     fix 5:4 `:`: "": remove the colon
//= 6:13 `CX`: unexpected `CX` [unexpected-token]
//=     6:13 `CX`: expected `,` or the end of the line
//=     fix 6:12: ",": insert a comma
