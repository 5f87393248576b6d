DATA x(SB)/8, $8
DATA.X x(SB)/8, $8
//= dir/case.s:1 DATA mem x+0(SB)/8, int $8
//= dir/case.s:2 DATA.X mem x+0(SB)/8, int $8
