TEXT f(SB), 4, $0
TEXT f(SB), 4|512, $0-8
TEXT f(SB), (1<<2), $0-8
//= dir/case.s:1 TEXT mem f+0(SB), int 4, size 0
//= dir/case.s:2 TEXT mem f+0(SB), int 516, size 0 8
//= dir/case.s:3 TEXT mem f+0(SB), int 4, size 0 8
