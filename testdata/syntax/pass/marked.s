JMP f<>(SB)
JMP f<ABI0>(SB)
//= dir/case.s:1 JMP mem f<>+0(SB)
//= dir/case.s:2 JMP mem f<ABI0>+0(SB)
