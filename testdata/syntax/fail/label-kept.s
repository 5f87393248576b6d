#define ADD(a, b) ADDQ a, b
loop: ADD(AX)
again: MOVQ , AX
a: b: 5
//= dir/case.s:2 loop:
//= dir/case.s:3 again:
//= dir/case.s:4 a:
//= dir/case.s:4 b:
//= 2:7 `ADD(AX)`: expected 2 macro arguments, found 1 [argument-count]
//=     1:9 `ADD`: defined here
//= 3:13 `,`: missing operand before the comma [missing-operand]
//=     fix 3:13 `,`: "": remove the comma
//= 4:7 `5`: `5` cannot start a statement [statement-head]
//=     4:7 `5`: expected an instruction, a label or a directive
