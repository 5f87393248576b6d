"".last STEXT nosplit size=60 args=0x20 locals=0x18 funcid=0x0
	0x0000 00000 (panic_constant.go:4)	TEXT	"".last(SB), NOSPLIT|ABIInternal, $24-32
	0x0000 00000 (panic_constant.go:4)	SUBQ	$24, SP
	0x0004 00004 (panic_constant.go:4)	MOVQ	BP, 16(SP)
	0x0009 00009 (panic_constant.go:4)	LEAQ	16(SP), BP
	0x000e 00014 (panic_constant.go:4)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x000e 00014 (panic_constant.go:4)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x000e 00014 (panic_constant.go:4)	MOVQ	"".s+40(SP), CX
	0x0013 00019 (panic_constant.go:4)	CMPQ	CX, $7
	0x0017 00023 (panic_constant.go:4)	JLS	49
	0x0019 00025 (panic_constant.go:4)	MOVQ	"".s+32(SP), AX
	0x001e 00030 (panic_constant.go:4)	MOVQ	56(AX), AX
	0x0022 00034 (panic_constant.go:4)	MOVQ	AX, "".~r1+56(SP)
	0x0027 00039 (panic_constant.go:4)	MOVQ	16(SP), BP
	0x002c 00044 (panic_constant.go:4)	ADDQ	$24, SP
	0x0030 00048 (panic_constant.go:4)	RET
	0x0031 00049 (panic_constant.go:4)	MOVL	$7, AX
	0x0036 00054 (panic_constant.go:4)	PCDATA	$1, $1
	0x0036 00054 (panic_constant.go:4)	CALL	runtime.panicIndex(SB)
	0x003b 00059 (panic_constant.go:4)	XCHGL	AX, AX
	0x0000 48 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b  H...H.l$.H.l$.H.
	0x0010 4c 24 28 48 83 f9 07 76 18 48 8b 44 24 20 48 8b  L$(H...v.H.D$ H.
	0x0020 40 38 48 89 44 24 38 48 8b 6c 24 10 48 83 c4 18  @8H.D$8H.l$.H...
	0x0030 c3 b8 07 00 00 00 e8 00 00 00 00 90              ............
	rel 55+4 t=8 runtime.panicIndex+0
"".main STEXT size=170 args=0x0 locals=0x48 funcid=0x0
	0x0000 00000 (panic_constant.go:6)	TEXT	"".main(SB), ABIInternal, $72-0
	0x0000 00000 (panic_constant.go:6)	MOVQ	(TLS), CX
	0x0009 00009 (panic_constant.go:6)	CMPQ	SP, 16(CX)
	0x000d 00013 (panic_constant.go:6)	PCDATA	$0, $-2
	0x000d 00013 (panic_constant.go:6)	JLS	160
	0x0013 00019 (panic_constant.go:6)	PCDATA	$0, $-1
	0x0013 00019 (panic_constant.go:6)	SUBQ	$72, SP
	0x0017 00023 (panic_constant.go:6)	MOVQ	BP, 64(SP)
	0x001c 00028 (panic_constant.go:6)	LEAQ	64(SP), BP
	0x0021 00033 (panic_constant.go:6)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (panic_constant.go:6)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (panic_constant.go:7)	MOVQ	$0, ""..autotmp_0+40(SP)
	0x002a 00042 (panic_constant.go:7)	XORPS	X0, X0
	0x002d 00045 (panic_constant.go:7)	MOVUPS	X0, ""..autotmp_0+48(SP)
	0x0032 00050 (panic_constant.go:7)	MOVQ	$1, ""..autotmp_0+40(SP)
	0x003b 00059 (panic_constant.go:7)	MOVQ	$2, ""..autotmp_0+48(SP)
	0x0044 00068 (panic_constant.go:7)	MOVQ	$3, ""..autotmp_0+56(SP)
	0x004d 00077 (panic_constant.go:7)	LEAQ	""..autotmp_0+40(SP), AX
	0x0052 00082 (panic_constant.go:7)	MOVQ	AX, (SP)
	0x0056 00086 (panic_constant.go:7)	MOVQ	$3, 8(SP)
	0x005f 00095 (panic_constant.go:7)	MOVQ	$3, 16(SP)
	0x0068 00104 (panic_constant.go:7)	PCDATA	$1, $0
	0x0068 00104 (panic_constant.go:7)	CALL	"".last(SB)
	0x006d 00109 (panic_constant.go:7)	MOVQ	24(SP), AX
	0x0072 00114 (panic_constant.go:7)	MOVQ	AX, ""..autotmp_4+32(SP)
	0x0077 00119 (panic_constant.go:7)	CALL	runtime.printlock(SB)
	0x007c 00124 (panic_constant.go:7)	MOVQ	""..autotmp_4+32(SP), AX
	0x0081 00129 (panic_constant.go:7)	MOVQ	AX, (SP)
	0x0085 00133 (panic_constant.go:7)	CALL	runtime.printint(SB)
	0x008a 00138 (panic_constant.go:7)	CALL	runtime.printnl(SB)
	0x008f 00143 (panic_constant.go:7)	CALL	runtime.printunlock(SB)
	0x0094 00148 (panic_constant.go:8)	MOVQ	64(SP), BP
	0x0099 00153 (panic_constant.go:8)	ADDQ	$72, SP
	0x009d 00157 (panic_constant.go:8)	RET
	0x009e 00158 (panic_constant.go:8)	NOP
	0x009e 00158 (panic_constant.go:6)	PCDATA	$1, $-1
	0x009e 00158 (panic_constant.go:6)	PCDATA	$0, $-2
	0x009e 00158 (panic_constant.go:6)	NOP
	0x00a0 00160 (panic_constant.go:6)	CALL	runtime.morestack_noctxt(SB)
	0x00a5 00165 (panic_constant.go:6)	PCDATA	$0, $-1
	0x00a5 00165 (panic_constant.go:6)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 8d  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 48 48 89 6c 24 40 48 8d 6c 24  ...H..HH.l$@H.l$
	0x0020 40 48 c7 44 24 28 00 00 00 00 0f 57 c0 0f 11 44  @H.D$(.....W...D
	0x0030 24 30 48 c7 44 24 28 01 00 00 00 48 c7 44 24 30  $0H.D$(....H.D$0
	0x0040 02 00 00 00 48 c7 44 24 38 03 00 00 00 48 8d 44  ....H.D$8....H.D
	0x0050 24 28 48 89 04 24 48 c7 44 24 08 03 00 00 00 48  $(H..$H.D$.....H
	0x0060 c7 44 24 10 03 00 00 00 e8 00 00 00 00 48 8b 44  .D$..........H.D
	0x0070 24 18 48 89 44 24 20 e8 00 00 00 00 48 8b 44 24  $.H.D$ .....H.D$
	0x0080 20 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 e8   H..$...........
	0x0090 00 00 00 00 48 8b 6c 24 40 48 83 c4 48 c3 66 90  ....H.l$@H..H.f.
	0x00a0 e8 00 00 00 00 e9 56 ff ff ff                    ......V...
	rel 5+4 t=17 TLS+0
	rel 105+4 t=8 "".last+0
	rel 120+4 t=8 runtime.printlock+0
	rel 134+4 t=8 runtime.printint+0
	rel 139+4 t=8 runtime.printnl+0
	rel 144+4 t=8 runtime.printunlock+0
	rel 161+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
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
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
