//# flags: -D A -D B=77 -D TEXTUAL=(1+2)
#ifdef A
TEXT ·yes(SB), 4, $0-0
	MOVQ $B, AX
	RET
#else
TEXT ·no(SB), 4, $0-0
	RET
#endif
#ifndef C
#ifdef A
TEXT ·nested(SB), 4, $0-0
	MOVQ $A, AX
	MOVQ $TEXTUAL, BX
	RET
#endif
#endif
