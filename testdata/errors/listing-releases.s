main.a STEXT nosplit size=1 align=0x0 args=0x0 locals=0x0 funcid=0x0
	0x0000 00000 (x.go:3)	TEXT	main.a(SB), NOSPLIT|ABIInternal, $0-0
	0x0000 00000 (x.go:3)	RET
	0x0000 c3                                               .
"".b STEXT nosplit size=1 args=0x0 locals=0x0
	0x0000 00000 (x.go:3)	TEXT	"".b(SB), NOSPLIT, $0-0
	0x0000 00000 (x.go:3)	RET
	0x0000 c3                                               .
"".c STEXT nosplit size=1 args=0x0 locals=0x0
	0x0000 00000 (x.go:3)	TEXT	"".c(SB), NOSPLIT, $0-0
	0x0000 00000 (x.go:3)	RET
	0x0000 c3                                               .
"".d STEXT nosplit size=1 args=0x0 locals=0x0
	0x0000 00000 (x.go:3)	TEXT	"".d(SB), NOSPLIT, $0-0
	0x0000 00000 (x.go:3)	RET
	0x0000 c3                                               .
