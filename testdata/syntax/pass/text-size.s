TEXT f(SB), $0
TEXT f(SB), $-8
TEXT f(SB), $16-24
TEXT f(SB), $-4-8
//= dir/case.s:1 TEXT mem f+0(SB), size 0
//= dir/case.s:2 TEXT mem f+0(SB), size -8
//= dir/case.s:3 TEXT mem f+0(SB), size 16 24
//= dir/case.s:4 TEXT mem f+0(SB), size -4 8
