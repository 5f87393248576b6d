"".main STEXT size=116 args=0x0 locals=0x18 funcid=0x0
	0x0000 00000 (panic_shift.go:5)	TEXT	"".main(SB), ABIInternal, $24-0
	0x0000 00000 (panic_shift.go:5)	MOVQ	(TLS), CX
	0x0009 00009 (panic_shift.go:5)	CMPQ	SP, 16(CX)
	0x000d 00013 (panic_shift.go:5)	PCDATA	$0, $-2
	0x000d 00013 (panic_shift.go:5)	JLS	109
	0x000f 00015 (panic_shift.go:5)	PCDATA	$0, $-1
	0x000f 00015 (panic_shift.go:5)	SUBQ	$24, SP
	0x0013 00019 (panic_shift.go:5)	MOVQ	BP, 16(SP)
	0x0018 00024 (panic_shift.go:5)	LEAQ	16(SP), BP
	0x001d 00029 (panic_shift.go:5)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (panic_shift.go:5)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (panic_shift.go:6)	MOVQ	"".n(SB), AX
	0x0024 00036 (panic_shift.go:6)	TESTQ	AX, AX
	0x0027 00039 (panic_shift.go:6)	JLT	103
	0x0029 00041 (panic_shift.go:6)	MOVQ	AX, ""..autotmp_1+8(SP)
	0x002e 00046 (panic_shift.go:6)	PCDATA	$1, $0
	0x002e 00046 (panic_shift.go:6)	CALL	runtime.printlock(SB)
	0x0033 00051 (panic_shift.go:6)	MOVQ	""..autotmp_1+8(SP), CX
	0x0038 00056 (panic_shift.go:6)	CMPQ	CX, $64
	0x003c 00060 (panic_shift.go:6)	SBBQ	AX, AX
	0x003f 00063 (panic_shift.go:6)	MOVL	$1, DX
	0x0044 00068 (panic_shift.go:6)	SHLQ	CX, DX
	0x0047 00071 (panic_shift.go:6)	ANDQ	AX, DX
	0x004a 00074 (panic_shift.go:6)	MOVQ	DX, (SP)
	0x004e 00078 (panic_shift.go:6)	CALL	runtime.printint(SB)
	0x0053 00083 (panic_shift.go:6)	CALL	runtime.printnl(SB)
	0x0058 00088 (panic_shift.go:6)	CALL	runtime.printunlock(SB)
	0x005d 00093 (panic_shift.go:7)	MOVQ	16(SP), BP
	0x0062 00098 (panic_shift.go:7)	ADDQ	$24, SP
	0x0066 00102 (panic_shift.go:7)	RET
	0x0067 00103 (panic_shift.go:6)	CALL	runtime.panicshift(SB)
	0x006c 00108 (panic_shift.go:6)	XCHGL	AX, AX
	0x006d 00109 (panic_shift.go:6)	NOP
	0x006d 00109 (panic_shift.go:5)	PCDATA	$1, $-1
	0x006d 00109 (panic_shift.go:5)	PCDATA	$0, $-2
	0x006d 00109 (panic_shift.go:5)	CALL	runtime.morestack_noctxt(SB)
	0x0072 00114 (panic_shift.go:5)	PCDATA	$0, $-1
	0x0072 00114 (panic_shift.go:5)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 5e 48  dH..%....H;a.v^H
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 05  ...H.l$.H.l$.H..
	0x0020 00 00 00 00 48 85 c0 7c 3e 48 89 44 24 08 e8 00  ....H..|>H.D$...
	0x0030 00 00 00 48 8b 4c 24 08 48 83 f9 40 48 19 c0 ba  ...H.L$.H..@H...
	0x0040 01 00 00 00 48 d3 e2 48 21 c2 48 89 14 24 e8 00  ....H..H!.H..$..
	0x0050 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 6c  .............H.l
	0x0060 24 10 48 83 c4 18 c3 e8 00 00 00 00 90 e8 00 00  $.H.............
	0x0070 00 00 eb 8c                                      ....
	rel 5+4 t=17 TLS+0
	rel 32+4 t=16 "".n+0
	rel 47+4 t=8 runtime.printlock+0
	rel 79+4 t=8 runtime.printint+0
	rel 84+4 t=8 runtime.printnl+0
	rel 89+4 t=8 runtime.printunlock+0
	rel 104+4 t=8 runtime.panicshift+0
	rel 110+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
"".n SNOPTRDATA size=8
	0x0000 fd ff ff ff ff ff ff ff                          ........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
