MOVQ ·f·g∕h(SB), AX
größe: JMP größe
_x1: NOP
//= dir/case.s:1 MOVQ mem .f.g/h+0(SB), name AX
//= dir/case.s:2 größe:
//= dir/case.s:2 JMP name größe
//= dir/case.s:3 _x1:
//= dir/case.s:3 NOP
