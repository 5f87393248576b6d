NOP
) NOP
NOP
//= dir/case.s:1 NOP
//= dir/case.s:3 NOP
//= 2:1 `)`: `)` cannot start a statement [statement-head]
//=     2:1 `)`: expected an instruction, a label or a directive
