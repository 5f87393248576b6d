MOVQ 1.5, X0
MOVQ "abc", X0
MOVQ $*AX, BX
MOVQ $, AX
X $-"abc"
X *1.5
//= 1:6 `1.5`: a floating-point constant must be immediate [not-immediate]
//=     fix 1:6: "$": insert `$`
//= 2:6 `"abc"`: instructions cannot have string operands [bad-operand]
//= 3:7 `*`: unexpected `*` [unexpected-token]
//=     3:7 `*`: expected a number or `(` after `$`
//= 4:7 `,`: unexpected `,` [unexpected-token]
//=     4:7 `,`: expected a number or `(` after `$`
//= 5:5 `"abc"`: unexpected `"abc"` [unexpected-token]
//=     5:5 `"abc"`: a string cannot be part of this operand
//= 6:4 `1.5`: a floating-point constant must be immediate [not-immediate]
//=     fix 6:3: "$": insert `$`
