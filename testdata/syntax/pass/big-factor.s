X $'a'
X $'\n'
X $'\u00e9'
X $'·'
X $(8*4)(SP)
X (8*4)(SP)
//= dir/case.s:1 X int $97
//= dir/case.s:2 X int $10
//= dir/case.s:3 X int $233
//= dir/case.s:4 X int $46
//= dir/case.s:5 X mem $32(SP)
//= dir/case.s:6 X mem 32(SP)
