loop: again: NOP
TEXT: DATA: RET
lone:
TEXT ·f(SB), 4, $8-16
DATA x<>+0(SB)/8, $1
//= dir/case.s:1 loop:
//= dir/case.s:1 again:
//= dir/case.s:1 NOP
//= dir/case.s:2 TEXT:
//= dir/case.s:2 DATA:
//= dir/case.s:2 RET
//= dir/case.s:3 lone:
//= dir/case.s:4 TEXT mem .f+0(SB), int 4, size 8 16
//= dir/case.s:5 DATA mem x<>+0(SB)/8, int $1
