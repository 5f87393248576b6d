MULQ AX:DX
SHLQ $4, DX:AX
X A:B, C:D
X A, B, C, D, E
//= dir/case.s:1 MULQ name DX, name AX
//= dir/case.s:2 SHLQ int $4, name AX, name DX
//= dir/case.s:3 X name B, name A, name D, name C
//= dir/case.s:4 X name A, name B, name C, name D, name E
