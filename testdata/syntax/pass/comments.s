//go:build linux
// a comment
NOP // after code
NOP /* inside */ ; NOP
/* over
lines */ MOVQ AX, /*
*/ BX
//= dir/case.s:3 NOP
//= dir/case.s:4 NOP
//= dir/case.s:4 NOP
//= dir/case.s:6 MOVQ name AX, name BX
