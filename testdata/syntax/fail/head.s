.text
VADDPD.
VADDPD.5 X0
%rax
$8
//> 1:1 `.`: `.` cannot start a statement [statement-head]
//>     1:1 `.`: an instruction, a label or a directive must stand here
//> 2:8: unexpected end of line [unexpected-token]
//>     2:8: expected a name
//> 3:7 `.5`: a floating-point constant must be immediate [not-immediate]
//>     fix 3:7: "$": write `$` before it
//> 4:1 `%`: `%` cannot start a statement [statement-head]
//>     4:1 `%`: an instruction, a label or a directive must stand here
//> 5:1 `$`: `$` cannot start a statement [statement-head]
//>     5:1 `$`: an instruction, a label or a directive must stand here
