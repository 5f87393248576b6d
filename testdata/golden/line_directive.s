TEXT ·a(SB), 4, $0-0
#line 200 "other.s"
	MOVQ AX, BX

#line 5 "sub/x.go"
	RET
	MOVQ $1, CX
