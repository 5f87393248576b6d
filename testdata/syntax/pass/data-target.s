DATA masks<>+0x10(SB)/8, $0x1122334455667788
DATA s(SB)/4, $"abcd"
DATA p(SB)/8, $q(SB)
DATA f(SB)/4, $1.5
//= dir/case.s:1 DATA mem masks<>+16(SB)/8, int $1234605616436508552
//= dir/case.s:2 DATA mem s+0(SB)/4, string "abcd"
//= dir/case.s:3 DATA mem p+0(SB)/8, mem $q+0(SB)
//= dir/case.s:4 DATA mem f+0(SB)/4, float 1.5
