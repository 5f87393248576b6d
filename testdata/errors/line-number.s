#line x "a.s"
#line 0x10 "a.s"
#line -1 "a.s"
#line 99999999999 "a.s"
TEXT ·f(SB), 4, $0-0
	RET
