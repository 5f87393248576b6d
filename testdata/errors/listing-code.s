main.f STEXT nosplit size=9 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (f.s:1)	TEXT	main.f(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0
	0x0000 00000 (f.s:2)	MOVQ	$1, AX
	0x0009 00009 (f.s:3)	MOVQ	$1, BX
	0x0005 00005 (f.s:4)	MOVQ	$)1, BX
	0x0007 00007 (f.s:4)	MOVQ	BX
	0x0008 00008 (f.s:5)	RET
	0x0000 48 c7 c0 01 00 00 00 c3 90                       H........
what is this
main.r SRODATA size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=R_NONSENSE main.f+0
	rel 8+3 t=R_ADDR main.f+0
