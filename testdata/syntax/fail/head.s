.text
VADDPD.
VADDPD.5 X0
%rax
$8
//= 1:1 `.text`: `.text` is a directive of GNU's assembler [gnu-directive]
//=     help: remove it: `TEXT` and the flags of `GLOBL` choose the section
//= 2:8: unexpected end of line [unexpected-token]
//=     2:8: expected a name
//= 3:7 `.5`: a floating-point constant must be immediate [not-immediate]
//=     fix 3:7: "$": insert `$`
//= 4:1 `%`: `%` cannot start a statement [statement-head]
//=     4:1 `%`: expected an instruction, a label or a directive
//= 5:1 `$`: `$` cannot start a statement [statement-head]
//=     5:1 `$`: expected an instruction, a label or a directive
