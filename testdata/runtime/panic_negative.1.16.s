"".main STEXT size=165 args=0x0 locals=0x38 funcid=0x0
	0x0000 00000 (panic_negative.go:5)	TEXT	"".main(SB), ABIInternal, $56-0
	0x0000 00000 (panic_negative.go:5)	MOVQ	(TLS), CX
	0x0009 00009 (panic_negative.go:5)	CMPQ	SP, 16(CX)
	0x000d 00013 (panic_negative.go:5)	PCDATA	$0, $-2
	0x000d 00013 (panic_negative.go:5)	JLS	154
	0x0013 00019 (panic_negative.go:5)	PCDATA	$0, $-1
	0x0013 00019 (panic_negative.go:5)	SUBQ	$56, SP
	0x0017 00023 (panic_negative.go:5)	MOVQ	BP, 48(SP)
	0x001c 00028 (panic_negative.go:5)	LEAQ	48(SP), BP
	0x0021 00033 (panic_negative.go:5)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (panic_negative.go:5)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (panic_negative.go:6)	MOVQ	$0, ""..autotmp_3+24(SP)
	0x002a 00042 (panic_negative.go:6)	XORPS	X0, X0
	0x002d 00045 (panic_negative.go:6)	MOVUPS	X0, ""..autotmp_3+32(SP)
	0x0032 00050 (panic_negative.go:6)	MOVQ	$1, ""..autotmp_3+24(SP)
	0x003b 00059 (panic_negative.go:6)	MOVQ	$2, ""..autotmp_3+32(SP)
	0x0044 00068 (panic_negative.go:6)	MOVQ	$3, ""..autotmp_3+40(SP)
	0x004d 00077 (panic_negative.go:7)	MOVQ	"".n(SB), AX
	0x0054 00084 (panic_negative.go:7)	CMPQ	AX, $3
	0x0058 00088 (panic_negative.go:7)	JCC	143
	0x005a 00090 (panic_negative.go:7)	MOVQ	""..autotmp_3+24(SP)(AX*8), AX
	0x005f 00095 (panic_negative.go:7)	MOVQ	AX, ""..autotmp_8+16(SP)
	0x0064 00100 (panic_negative.go:7)	PCDATA	$1, $0
	0x0064 00100 (panic_negative.go:7)	CALL	runtime.printlock(SB)
	0x0069 00105 (panic_negative.go:7)	MOVQ	""..autotmp_8+16(SP), AX
	0x006e 00110 (panic_negative.go:7)	MOVQ	AX, (SP)
	0x0072 00114 (panic_negative.go:7)	CALL	runtime.printint(SB)
	0x0077 00119 (panic_negative.go:7)	CALL	runtime.printnl(SB)
	0x007c 00124 (panic_negative.go:7)	NOP
	0x0080 00128 (panic_negative.go:7)	CALL	runtime.printunlock(SB)
	0x0085 00133 (panic_negative.go:8)	MOVQ	48(SP), BP
	0x008a 00138 (panic_negative.go:8)	ADDQ	$56, SP
	0x008e 00142 (panic_negative.go:8)	RET
	0x008f 00143 (panic_negative.go:7)	MOVL	$3, CX
	0x0094 00148 (panic_negative.go:7)	CALL	runtime.panicIndex(SB)
	0x0099 00153 (panic_negative.go:7)	XCHGL	AX, AX
	0x009a 00154 (panic_negative.go:7)	NOP
	0x009a 00154 (panic_negative.go:5)	PCDATA	$1, $-1
	0x009a 00154 (panic_negative.go:5)	PCDATA	$0, $-2
	0x009a 00154 (panic_negative.go:5)	CALL	runtime.morestack_noctxt(SB)
	0x009f 00159 (panic_negative.go:5)	PCDATA	$0, $-1
	0x009f 00159 (panic_negative.go:5)	NOP
	0x00a0 00160 (panic_negative.go:5)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 87  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 38 48 89 6c 24 30 48 8d 6c 24  ...H..8H.l$0H.l$
	0x0020 30 48 c7 44 24 18 00 00 00 00 0f 57 c0 0f 11 44  0H.D$......W...D
	0x0030 24 20 48 c7 44 24 18 01 00 00 00 48 c7 44 24 20  $ H.D$.....H.D$ 
	0x0040 02 00 00 00 48 c7 44 24 28 03 00 00 00 48 8b 05  ....H.D$(....H..
	0x0050 00 00 00 00 48 83 f8 03 73 35 48 8b 44 c4 18 48  ....H...s5H.D..H
	0x0060 89 44 24 10 e8 00 00 00 00 48 8b 44 24 10 48 89  .D$......H.D$.H.
	0x0070 04 24 e8 00 00 00 00 e8 00 00 00 00 0f 1f 40 00  .$............@.
	0x0080 e8 00 00 00 00 48 8b 6c 24 30 48 83 c4 38 c3 b9  .....H.l$0H..8..
	0x0090 03 00 00 00 e8 00 00 00 00 90 e8 00 00 00 00 90  ................
	0x00a0 e9 5b ff ff ff                                   .[...
	rel 5+4 t=17 TLS+0
	rel 80+4 t=16 "".n+0
	rel 101+4 t=8 runtime.printlock+0
	rel 115+4 t=8 runtime.printint+0
	rel 120+4 t=8 runtime.printnl+0
	rel 129+4 t=8 runtime.printunlock+0
	rel 149+4 t=8 runtime.panicIndex+0
	rel 155+4 t=8 runtime.morestack_noctxt+0
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
type..eqfunc24 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memequal_varlen+0
type..namedata.*[3]int- SRODATA dupok size=10
	0x0000 00 00 07 2a 5b 33 5d 69 6e 74                    ...*[3]int
type.*[3]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 25 30 9a e3 08 08 08 36 00 00 00 00 00 00 00 00  %0.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[3]int-+0
	rel 48+8 t=1 type.[3]int+0
runtime.gcbits. SRODATA dupok size=0
type.[3]int SRODATA dupok size=72
	0x0000 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 63 c4 1a 46 0a 08 08 11 00 00 00 00 00 00 00 00  c..F............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..eqfunc24+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[3]int-+0
	rel 44+4 t=6 type.*[3]int+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
