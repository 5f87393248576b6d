# example.com/one
shared.f STEXT dupok nosplit size=8 align=0x0 args=0x0 locals=0x0 funcid=0x0
	0x0000 00000 (x.go:3)	TEXT	shared.f(SB), DUPOK|NOSPLIT|ABIInternal, $0-0
	0x0000 00000 (x.go:3)	LEAQ	shared.f.stkobj(SB), AX
	0x0007 00007 (x.go:3)	RET
	0x0000 48 8d 05 00 00 00 00 c3                          H.......
	rel 3+4 t=R_PCREL shared.f.stkobj+0
example.com/one.g STEXT nosplit size=8 align=0x0 args=0x0 locals=0x0 funcid=0x0
	0x0000 00000 (x.go:5)	TEXT	example.com/one.g(SB), NOSPLIT|ABIInternal, $0-0
	0x0000 00000 (x.go:5)	LEAQ	shared.f.stkobj(SB), AX
	0x0007 00007 (x.go:5)	RET
	0x0000 48 8d 05 00 00 00 00 c3                          H.......
	rel 3+4 t=R_PCREL shared.f.stkobj+0
shared.f.stkobj SRODATA static size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
# example.com/two
shared.f STEXT dupok nosplit size=8 align=0x0 args=0x0 locals=0x0 funcid=0x0
	0x0000 00000 (x.go:3)	TEXT	shared.f(SB), DUPOK|NOSPLIT|ABIInternal, $0-0
	0x0000 00000 (x.go:3)	LEAQ	shared.f.stkobj(SB), AX
	0x0007 00007 (x.go:3)	RET
	0x0000 48 8d 05 00 00 00 00 c3                          H.......
	rel 3+4 t=R_PCREL shared.f.stkobj+0
example.com/two.g STEXT nosplit size=8 align=0x0 args=0x0 locals=0x0 funcid=0x0
	0x0000 00000 (x.go:5)	TEXT	example.com/two.g(SB), NOSPLIT|ABIInternal, $0-0
	0x0000 00000 (x.go:5)	LEAQ	shared.f.stkobj(SB), AX
	0x0007 00007 (x.go:5)	RET
	0x0000 48 8d 05 00 00 00 00 c3                          H.......
	rel 3+4 t=R_PCREL shared.f.stkobj+0
shared.f.stkobj SRODATA static size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
