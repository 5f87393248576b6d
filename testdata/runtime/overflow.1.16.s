"".down STEXT size=174 args=0x10 locals=0x220 funcid=0x0
	0x0000 00000 (overflow.go:4)	TEXT	"".down(SB), ABIInternal, $544-16
	0x0000 00000 (overflow.go:4)	MOVQ	(TLS), CX
	0x0009 00009 (overflow.go:4)	LEAQ	-416(SP), AX
	0x0011 00017 (overflow.go:4)	CMPQ	AX, 16(CX)
	0x0015 00021 (overflow.go:4)	PCDATA	$0, $-2
	0x0015 00021 (overflow.go:4)	JLS	164
	0x001b 00027 (overflow.go:4)	PCDATA	$0, $-1
	0x001b 00027 (overflow.go:4)	SUBQ	$544, SP
	0x0022 00034 (overflow.go:4)	MOVQ	BP, 536(SP)
	0x002a 00042 (overflow.go:4)	LEAQ	536(SP), BP
	0x0032 00050 (overflow.go:4)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0032 00050 (overflow.go:4)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0032 00050 (overflow.go:5)	LEAQ	"".a+24(SP), DI
	0x0037 00055 (overflow.go:5)	XORPS	X0, X0
	0x003a 00058 (overflow.go:5)	PCDATA	$0, $-2
	0x003a 00058 (overflow.go:5)	NOP
	0x0040 00064 (overflow.go:5)	DUFFZERO	$152
	0x0053 00083 (overflow.go:6)	PCDATA	$0, $-1
	0x0053 00083 (overflow.go:6)	MOVQ	"".n+552(SP), AX
	0x005b 00091 (overflow.go:6)	MOVQ	AX, CX
	0x005e 00094 (overflow.go:6)	ANDQ	$63, AX
	0x0062 00098 (overflow.go:6)	MOVQ	CX, "".a+24(SP)(AX*8)
	0x0067 00103 (overflow.go:7)	LEAQ	1(CX), AX
	0x006b 00107 (overflow.go:7)	MOVQ	AX, ""..autotmp_5+16(SP)
	0x0070 00112 (overflow.go:7)	MOVQ	AX, (SP)
	0x0074 00116 (overflow.go:7)	PCDATA	$1, $0
	0x0074 00116 (overflow.go:7)	CALL	"".down(SB)
	0x0079 00121 (overflow.go:7)	MOVQ	""..autotmp_5+16(SP), AX
	0x007e 00126 (overflow.go:7)	ANDQ	$63, AX
	0x0082 00130 (overflow.go:7)	MOVQ	"".a+24(SP)(AX*8), AX
	0x0087 00135 (overflow.go:7)	ADDQ	8(SP), AX
	0x008c 00140 (overflow.go:7)	MOVQ	AX, "".~r1+560(SP)
	0x0094 00148 (overflow.go:7)	MOVQ	536(SP), BP
	0x009c 00156 (overflow.go:7)	ADDQ	$544, SP
	0x00a3 00163 (overflow.go:7)	RET
	0x00a4 00164 (overflow.go:7)	NOP
	0x00a4 00164 (overflow.go:4)	PCDATA	$1, $-1
	0x00a4 00164 (overflow.go:4)	PCDATA	$0, $-2
	0x00a4 00164 (overflow.go:4)	CALL	runtime.morestack_noctxt(SB)
	0x00a9 00169 (overflow.go:4)	PCDATA	$0, $-1
	0x00a9 00169 (overflow.go:4)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 60 fe ff  dH..%....H..$`..
	0x0010 ff 48 3b 41 10 0f 86 89 00 00 00 48 81 ec 20 02  .H;A.......H.. .
	0x0020 00 00 48 89 ac 24 18 02 00 00 48 8d ac 24 18 02  ..H..$....H..$..
	0x0030 00 00 48 8d 7c 24 18 0f 57 c0 66 0f 1f 44 00 00  ..H.|$..W.f..D..
	0x0040 48 89 6c 24 f0 48 8d 6c 24 f0 e8 00 00 00 00 48  H.l$.H.l$......H
	0x0050 8b 6d 00 48 8b 84 24 28 02 00 00 48 89 c1 48 83  .m.H..$(...H..H.
	0x0060 e0 3f 48 89 4c c4 18 48 8d 41 01 48 89 44 24 10  .?H.L..H.A.H.D$.
	0x0070 48 89 04 24 e8 00 00 00 00 48 8b 44 24 10 48 83  H..$.....H.D$.H.
	0x0080 e0 3f 48 8b 44 c4 18 48 03 44 24 08 48 89 84 24  .?H.D..H.D$.H..$
	0x0090 30 02 00 00 48 8b ac 24 18 02 00 00 48 81 c4 20  0...H..$....H.. 
	0x00a0 02 00 00 c3 e8 00 00 00 00 e9 52 ff ff ff        ..........R...
	rel 5+4 t=17 TLS+0
	rel 75+4 t=8 runtime.duffzero+152
	rel 117+4 t=8 "".down+0
	rel 165+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=103 args=0x0 locals=0x20 funcid=0x0
	0x0000 00000 (overflow.go:10)	TEXT	"".main(SB), ABIInternal, $32-0
	0x0000 00000 (overflow.go:10)	MOVQ	(TLS), CX
	0x0009 00009 (overflow.go:10)	CMPQ	SP, 16(CX)
	0x000d 00013 (overflow.go:10)	PCDATA	$0, $-2
	0x000d 00013 (overflow.go:10)	JLS	96
	0x000f 00015 (overflow.go:10)	PCDATA	$0, $-1
	0x000f 00015 (overflow.go:10)	SUBQ	$32, SP
	0x0013 00019 (overflow.go:10)	MOVQ	BP, 24(SP)
	0x0018 00024 (overflow.go:10)	LEAQ	24(SP), BP
	0x001d 00029 (overflow.go:10)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (overflow.go:10)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (overflow.go:11)	MOVQ	$0, (SP)
	0x0025 00037 (overflow.go:11)	PCDATA	$1, $0
	0x0025 00037 (overflow.go:11)	CALL	"".down(SB)
	0x002a 00042 (overflow.go:11)	MOVQ	8(SP), AX
	0x002f 00047 (overflow.go:11)	MOVQ	AX, ""..autotmp_1+16(SP)
	0x0034 00052 (overflow.go:11)	CALL	runtime.printlock(SB)
	0x0039 00057 (overflow.go:11)	MOVQ	""..autotmp_1+16(SP), AX
	0x003e 00062 (overflow.go:11)	MOVQ	AX, (SP)
	0x0042 00066 (overflow.go:11)	CALL	runtime.printint(SB)
	0x0047 00071 (overflow.go:11)	CALL	runtime.printnl(SB)
	0x004c 00076 (overflow.go:11)	CALL	runtime.printunlock(SB)
	0x0051 00081 (overflow.go:12)	MOVQ	24(SP), BP
	0x0056 00086 (overflow.go:12)	ADDQ	$32, SP
	0x005a 00090 (overflow.go:12)	RET
	0x005b 00091 (overflow.go:12)	NOP
	0x005b 00091 (overflow.go:10)	PCDATA	$1, $-1
	0x005b 00091 (overflow.go:10)	PCDATA	$0, $-2
	0x005b 00091 (overflow.go:10)	NOP
	0x0060 00096 (overflow.go:10)	CALL	runtime.morestack_noctxt(SB)
	0x0065 00101 (overflow.go:10)	PCDATA	$0, $-1
	0x0065 00101 (overflow.go:10)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 51 48  dH..%....H;a.vQH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 c7 04  .. H.l$.H.l$.H..
	0x0020 24 00 00 00 00 e8 00 00 00 00 48 8b 44 24 08 48  $.........H.D$.H
	0x0030 89 44 24 10 e8 00 00 00 00 48 8b 44 24 10 48 89  .D$......H.D$.H.
	0x0040 04 24 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00  .$..............
	0x0050 00 48 8b 6c 24 18 48 83 c4 20 c3 0f 1f 44 00 00  .H.l$.H.. ...D..
	0x0060 e8 00 00 00 00 eb 99                             .......
	rel 5+4 t=17 TLS+0
	rel 38+4 t=8 "".down+0
	rel 53+4 t=8 runtime.printlock+0
	rel 67+4 t=8 runtime.printint+0
	rel 72+4 t=8 runtime.printnl+0
	rel 77+4 t=8 runtime.printunlock+0
	rel 97+4 t=8 runtime.morestack_noctxt+0
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
type..eqfunc512 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memequal_varlen+0
type..namedata.*[64]int- SRODATA dupok size=11
	0x0000 00 00 08 2a 5b 36 34 5d 69 6e 74                 ...*[64]int
type.*[64]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 1d c8 62 fd 08 08 08 36 00 00 00 00 00 00 00 00  ..b....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[64]int-+0
	rel 48+8 t=1 type.[64]int+0
runtime.gcbits. SRODATA dupok size=0
type.[64]int SRODATA dupok size=72
	0x0000 00 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 85 90 31 a4 0a 08 08 11 00 00 00 00 00 00 00 00  ..1.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 40 00 00 00 00 00 00 00                          @.......
	rel 24+8 t=1 type..eqfunc512+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[64]int-+0
	rel 44+4 t=6 type.*[64]int+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
