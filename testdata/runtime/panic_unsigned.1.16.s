"".main STEXT size=144 args=0x0 locals=0x30 funcid=0x0
	0x0000 00000 (panic_unsigned.go:5)	TEXT	"".main(SB), ABIInternal, $48-0
	0x0000 00000 (panic_unsigned.go:5)	MOVQ	(TLS), CX
	0x0009 00009 (panic_unsigned.go:5)	CMPQ	SP, 16(CX)
	0x000d 00013 (panic_unsigned.go:5)	PCDATA	$0, $-2
	0x000d 00013 (panic_unsigned.go:5)	JLS	134
	0x000f 00015 (panic_unsigned.go:5)	PCDATA	$0, $-1
	0x000f 00015 (panic_unsigned.go:5)	SUBQ	$48, SP
	0x0013 00019 (panic_unsigned.go:5)	MOVQ	BP, 40(SP)
	0x0018 00024 (panic_unsigned.go:5)	LEAQ	40(SP), BP
	0x001d 00029 (panic_unsigned.go:5)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (panic_unsigned.go:5)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (panic_unsigned.go:6)	XORPS	X0, X0
	0x0020 00032 (panic_unsigned.go:6)	MOVUPS	X0, ""..autotmp_0+24(SP)
	0x0025 00037 (panic_unsigned.go:6)	MOVQ	$1, ""..autotmp_0+24(SP)
	0x002e 00046 (panic_unsigned.go:6)	MOVQ	$2, ""..autotmp_0+32(SP)
	0x0037 00055 (panic_unsigned.go:6)	MOVQ	"".n(SB), AX
	0x003e 00062 (panic_unsigned.go:6)	NOP
	0x0040 00064 (panic_unsigned.go:6)	CMPQ	AX, $2
	0x0044 00068 (panic_unsigned.go:6)	JCC	121
	0x0046 00070 (panic_unsigned.go:6)	MOVQ	""..autotmp_0+24(SP)(AX*8), AX
	0x004b 00075 (panic_unsigned.go:6)	MOVQ	AX, ""..autotmp_4+16(SP)
	0x0050 00080 (panic_unsigned.go:6)	PCDATA	$1, $0
	0x0050 00080 (panic_unsigned.go:6)	CALL	runtime.printlock(SB)
	0x0055 00085 (panic_unsigned.go:6)	MOVQ	""..autotmp_4+16(SP), AX
	0x005a 00090 (panic_unsigned.go:6)	MOVQ	AX, (SP)
	0x005e 00094 (panic_unsigned.go:6)	NOP
	0x0060 00096 (panic_unsigned.go:6)	CALL	runtime.printint(SB)
	0x0065 00101 (panic_unsigned.go:6)	CALL	runtime.printnl(SB)
	0x006a 00106 (panic_unsigned.go:6)	CALL	runtime.printunlock(SB)
	0x006f 00111 (panic_unsigned.go:7)	MOVQ	40(SP), BP
	0x0074 00116 (panic_unsigned.go:7)	ADDQ	$48, SP
	0x0078 00120 (panic_unsigned.go:7)	RET
	0x0079 00121 (panic_unsigned.go:6)	MOVL	$2, CX
	0x007e 00126 (panic_unsigned.go:6)	NOP
	0x0080 00128 (panic_unsigned.go:6)	CALL	runtime.panicIndexU(SB)
	0x0085 00133 (panic_unsigned.go:6)	XCHGL	AX, AX
	0x0086 00134 (panic_unsigned.go:6)	NOP
	0x0086 00134 (panic_unsigned.go:5)	PCDATA	$1, $-1
	0x0086 00134 (panic_unsigned.go:5)	PCDATA	$0, $-2
	0x0086 00134 (panic_unsigned.go:5)	CALL	runtime.morestack_noctxt(SB)
	0x008b 00139 (panic_unsigned.go:5)	PCDATA	$0, $-1
	0x008b 00139 (panic_unsigned.go:5)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 77 48  dH..%....H;a.vwH
	0x0010 83 ec 30 48 89 6c 24 28 48 8d 6c 24 28 0f 57 c0  ..0H.l$(H.l$(.W.
	0x0020 0f 11 44 24 18 48 c7 44 24 18 01 00 00 00 48 c7  ..D$.H.D$.....H.
	0x0030 44 24 20 02 00 00 00 48 8b 05 00 00 00 00 66 90  D$ ....H......f.
	0x0040 48 83 f8 02 73 33 48 8b 44 c4 18 48 89 44 24 10  H...s3H.D..H.D$.
	0x0050 e8 00 00 00 00 48 8b 44 24 10 48 89 04 24 66 90  .....H.D$.H..$f.
	0x0060 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0070 8b 6c 24 28 48 83 c4 30 c3 b9 02 00 00 00 66 90  .l$(H..0......f.
	0x0080 e8 00 00 00 00 90 e8 00 00 00 00 e9 70 ff ff ff  ............p...
	rel 5+4 t=17 TLS+0
	rel 58+4 t=16 "".n+0
	rel 81+4 t=8 runtime.printlock+0
	rel 97+4 t=8 runtime.printint+0
	rel 102+4 t=8 runtime.printnl+0
	rel 107+4 t=8 runtime.printunlock+0
	rel 129+4 t=8 runtime.panicIndexU+0
	rel 135+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
"".n SNOPTRDATA size=8
	0x0000 ff ff ff ff ff ff ff ff                          ........
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*[]int- SRODATA dupok size=9
	0x0000 00 00 06 2a 5b 5d 69 6e 74                       ...*[]int
type.*[]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 1b 31 52 88 08 08 08 36 00 00 00 00 00 00 00 00  .1R....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int-+0
	rel 48+8 t=1 type.[]int+0
type.[]int SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 8e 66 f9 1b 02 08 08 17 00 00 00 00 00 00 00 00  .f..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]int-+0
	rel 44+4 t=6 type.*[]int+0
	rel 48+8 t=1 type.int+0
runtime.memequal128·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal128+0
type..namedata.*[2]int- SRODATA dupok size=10
	0x0000 00 00 07 2a 5b 32 5d 69 6e 74                    ...*[2]int
type.*[2]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a0 90 d9 ef 08 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[2]int-+0
	rel 48+8 t=1 type.[2]int+0
runtime.gcbits. SRODATA dupok size=0
type.[2]int SRODATA dupok size=72
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 e8 1e d0 75 0a 08 08 11 00 00 00 00 00 00 00 00  ...u............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal128·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[2]int-+0
	rel 44+4 t=6 type.*[2]int+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
