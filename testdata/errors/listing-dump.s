main.f STEXT nosplit size=17 args=0x0 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (f.s:1)	TEXT	main.f(SB), NOSPLIT|NOFRAME|ABIInternal, $0-0
	0x0000 00000 (f.s:2)	MOVQ	$1, AX
	0x0008 00008 (f.s:3)	RET
	0x0000 48 c7 c0 01 00 00 00 c3 90 90 90 90 90 90 90 90  H...............
	0x0020 90                                               .
main.b SBSS size=8
	0x0000 01                                               .
main.r SRODATA size=1
	0x0000 01 02 03                                         ...
main.q SNONSENSE size=1
	0x0000 01                                               .
