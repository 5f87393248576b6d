NOP
#line 100 "other.go"
NOP
NOP
#line 7 "third.go"
NOP
//= dir/case.s:1 NOP
//= other.go:99 NOP
//= other.go:100 NOP
//= third.go:6 NOP
