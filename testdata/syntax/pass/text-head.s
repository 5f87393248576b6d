TEXT f(SB), $0
TEXT.X f(SB), $0
//= dir/case.s:1 TEXT mem f+0(SB), size 0
//= dir/case.s:2 TEXT.X mem f+0(SB), size 0
