"".cut STEXT nosplit size=80 args=0x40 locals=0x18 funcid=0x0
	0x0000 00000 (panic_capacity.go:4)	TEXT	"".cut(SB), NOSPLIT|ABIInternal, $24-64
	0x0000 00000 (panic_capacity.go:4)	SUBQ	$24, SP
	0x0004 00004 (panic_capacity.go:4)	MOVQ	BP, 16(SP)
	0x0009 00009 (panic_capacity.go:4)	LEAQ	16(SP), BP
	0x000e 00014 (panic_capacity.go:4)	FUNCDATA	$0, gclocals·783a1d8cf416aeebc64a5c695878ab04(SB)
	0x000e 00014 (panic_capacity.go:4)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x000e 00014 (panic_capacity.go:4)	MOVQ	"".max+64(SP), DX
	0x0013 00019 (panic_capacity.go:4)	MOVQ	"".s+48(SP), BX
	0x0018 00024 (panic_capacity.go:4)	CMPQ	DX, BX
	0x001b 00027 (panic_capacity.go:4)	JHI	74
	0x001d 00029 (panic_capacity.go:4)	MOVQ	"".to+56(SP), CX
	0x0022 00034 (panic_capacity.go:4)	CMPQ	CX, DX
	0x0025 00037 (panic_capacity.go:4)	JHI	69
	0x0027 00039 (panic_capacity.go:4)	MOVQ	"".s+32(SP), AX
	0x002c 00044 (panic_capacity.go:4)	MOVQ	AX, "".~r3+72(SP)
	0x0031 00049 (panic_capacity.go:4)	MOVQ	CX, "".~r3+80(SP)
	0x0036 00054 (panic_capacity.go:4)	MOVQ	DX, "".~r3+88(SP)
	0x003b 00059 (panic_capacity.go:4)	MOVQ	16(SP), BP
	0x0040 00064 (panic_capacity.go:4)	ADDQ	$24, SP
	0x0044 00068 (panic_capacity.go:4)	RET
	0x0045 00069 (panic_capacity.go:4)	PCDATA	$1, $1
	0x0045 00069 (panic_capacity.go:4)	CALL	runtime.panicSlice3B(SB)
	0x004a 00074 (panic_capacity.go:4)	CALL	runtime.panicSlice3Acap(SB)
	0x004f 00079 (panic_capacity.go:4)	XCHGL	AX, AX
	0x0000 48 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b  H...H.l$.H.l$.H.
	0x0010 54 24 40 48 8b 5c 24 30 48 39 da 77 2d 48 8b 4c  T$@H.\$0H9.w-H.L
	0x0020 24 38 48 39 d1 77 1e 48 8b 44 24 20 48 89 44 24  $8H9.w.H.D$ H.D$
	0x0030 48 48 89 4c 24 50 48 89 54 24 58 48 8b 6c 24 10  HH.L$PH.T$XH.l$.
	0x0040 48 83 c4 18 c3 e8 00 00 00 00 e8 00 00 00 00 90  H...............
	rel 70+4 t=8 runtime.panicSlice3B+0
	rel 75+4 t=8 runtime.panicSlice3Acap+0
"".main STEXT size=279 args=0x0 locals=0x90 funcid=0x0
	0x0000 00000 (panic_capacity.go:6)	TEXT	"".main(SB), ABIInternal, $144-0
	0x0000 00000 (panic_capacity.go:6)	MOVQ	(TLS), CX
	0x0009 00009 (panic_capacity.go:6)	LEAQ	-16(SP), AX
	0x000e 00014 (panic_capacity.go:6)	CMPQ	AX, 16(CX)
	0x0012 00018 (panic_capacity.go:6)	PCDATA	$0, $-2
	0x0012 00018 (panic_capacity.go:6)	JLS	269
	0x0018 00024 (panic_capacity.go:6)	PCDATA	$0, $-1
	0x0018 00024 (panic_capacity.go:6)	SUBQ	$144, SP
	0x001f 00031 (panic_capacity.go:6)	MOVQ	BP, 136(SP)
	0x0027 00039 (panic_capacity.go:6)	LEAQ	136(SP), BP
	0x002f 00047 (panic_capacity.go:6)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x002f 00047 (panic_capacity.go:6)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x002f 00047 (panic_capacity.go:7)	XORPS	X0, X0
	0x0032 00050 (panic_capacity.go:7)	MOVUPS	X0, ""..autotmp_3+104(SP)
	0x0037 00055 (panic_capacity.go:7)	MOVUPS	X0, ""..autotmp_3+120(SP)
	0x003c 00060 (panic_capacity.go:7)	LEAQ	""..autotmp_3+104(SP), AX
	0x0041 00065 (panic_capacity.go:7)	MOVQ	AX, (SP)
	0x0045 00069 (panic_capacity.go:7)	MOVQ	$4, 8(SP)
	0x004e 00078 (panic_capacity.go:7)	MOVQ	$4, 16(SP)
	0x0057 00087 (panic_capacity.go:7)	MOVQ	$2, 24(SP)
	0x0060 00096 (panic_capacity.go:7)	MOVQ	$3, 32(SP)
	0x0069 00105 (panic_capacity.go:7)	PCDATA	$1, $0
	0x0069 00105 (panic_capacity.go:7)	CALL	"".cut(SB)
	0x006e 00110 (panic_capacity.go:7)	MOVQ	56(SP), AX
	0x0073 00115 (panic_capacity.go:7)	MOVQ	AX, ""..autotmp_5+64(SP)
	0x0078 00120 (panic_capacity.go:7)	CALL	runtime.printlock(SB)
	0x007d 00125 (panic_capacity.go:7)	MOVQ	""..autotmp_5+64(SP), AX
	0x0082 00130 (panic_capacity.go:7)	MOVQ	AX, (SP)
	0x0086 00134 (panic_capacity.go:7)	CALL	runtime.printint(SB)
	0x008b 00139 (panic_capacity.go:7)	CALL	runtime.printnl(SB)
	0x0090 00144 (panic_capacity.go:7)	CALL	runtime.printunlock(SB)
	0x0095 00149 (panic_capacity.go:8)	XORPS	X0, X0
	0x0098 00152 (panic_capacity.go:8)	MOVUPS	X0, ""..autotmp_4+72(SP)
	0x009d 00157 (panic_capacity.go:8)	MOVUPS	X0, ""..autotmp_4+88(SP)
	0x00a2 00162 (panic_capacity.go:8)	LEAQ	""..autotmp_4+72(SP), AX
	0x00a7 00167 (panic_capacity.go:8)	MOVQ	AX, (SP)
	0x00ab 00171 (panic_capacity.go:8)	MOVQ	$4, 8(SP)
	0x00b4 00180 (panic_capacity.go:8)	MOVQ	$4, 16(SP)
	0x00bd 00189 (panic_capacity.go:8)	MOVQ	$2, 24(SP)
	0x00c6 00198 (panic_capacity.go:8)	MOVQ	$9, 32(SP)
	0x00cf 00207 (panic_capacity.go:8)	CALL	"".cut(SB)
	0x00d4 00212 (panic_capacity.go:8)	MOVQ	56(SP), AX
	0x00d9 00217 (panic_capacity.go:8)	MOVQ	AX, ""..autotmp_5+64(SP)
	0x00de 00222 (panic_capacity.go:8)	NOP
	0x00e0 00224 (panic_capacity.go:8)	CALL	runtime.printlock(SB)
	0x00e5 00229 (panic_capacity.go:8)	MOVQ	""..autotmp_5+64(SP), AX
	0x00ea 00234 (panic_capacity.go:8)	MOVQ	AX, (SP)
	0x00ee 00238 (panic_capacity.go:8)	CALL	runtime.printint(SB)
	0x00f3 00243 (panic_capacity.go:8)	CALL	runtime.printnl(SB)
	0x00f8 00248 (panic_capacity.go:8)	CALL	runtime.printunlock(SB)
	0x00fd 00253 (panic_capacity.go:9)	MOVQ	136(SP), BP
	0x0105 00261 (panic_capacity.go:9)	ADDQ	$144, SP
	0x010c 00268 (panic_capacity.go:9)	RET
	0x010d 00269 (panic_capacity.go:9)	NOP
	0x010d 00269 (panic_capacity.go:6)	PCDATA	$1, $-1
	0x010d 00269 (panic_capacity.go:6)	PCDATA	$0, $-2
	0x010d 00269 (panic_capacity.go:6)	CALL	runtime.morestack_noctxt(SB)
	0x0112 00274 (panic_capacity.go:6)	PCDATA	$0, $-1
	0x0112 00274 (panic_capacity.go:6)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 f0 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 f5 00 00 00 48 81 ec 90 00 00 00 48  A.......H......H
	0x0020 89 ac 24 88 00 00 00 48 8d ac 24 88 00 00 00 0f  ..$....H..$.....
	0x0030 57 c0 0f 11 44 24 68 0f 11 44 24 78 48 8d 44 24  W...D$h..D$xH.D$
	0x0040 68 48 89 04 24 48 c7 44 24 08 04 00 00 00 48 c7  hH..$H.D$.....H.
	0x0050 44 24 10 04 00 00 00 48 c7 44 24 18 02 00 00 00  D$.....H.D$.....
	0x0060 48 c7 44 24 20 03 00 00 00 e8 00 00 00 00 48 8b  H.D$ .........H.
	0x0070 44 24 38 48 89 44 24 40 e8 00 00 00 00 48 8b 44  D$8H.D$@.....H.D
	0x0080 24 40 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00  $@H..$..........
	0x0090 e8 00 00 00 00 0f 57 c0 0f 11 44 24 48 0f 11 44  ......W...D$H..D
	0x00a0 24 58 48 8d 44 24 48 48 89 04 24 48 c7 44 24 08  $XH.D$HH..$H.D$.
	0x00b0 04 00 00 00 48 c7 44 24 10 04 00 00 00 48 c7 44  ....H.D$.....H.D
	0x00c0 24 18 02 00 00 00 48 c7 44 24 20 09 00 00 00 e8  $.....H.D$ .....
	0x00d0 00 00 00 00 48 8b 44 24 38 48 89 44 24 40 66 90  ....H.D$8H.D$@f.
	0x00e0 e8 00 00 00 00 48 8b 44 24 40 48 89 04 24 e8 00  .....H.D$@H..$..
	0x00f0 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b ac  .............H..
	0x0100 24 88 00 00 00 48 81 c4 90 00 00 00 c3 e8 00 00  $....H..........
	0x0110 00 00 e9 e9 fe ff ff                             .......
	rel 5+4 t=17 TLS+0
	rel 106+4 t=8 "".cut+0
	rel 121+4 t=8 runtime.printlock+0
	rel 135+4 t=8 runtime.printint+0
	rel 140+4 t=8 runtime.printnl+0
	rel 145+4 t=8 runtime.printunlock+0
	rel 208+4 t=8 "".cut+0
	rel 225+4 t=8 runtime.printlock+0
	rel 239+4 t=8 runtime.printint+0
	rel 244+4 t=8 runtime.printnl+0
	rel 249+4 t=8 runtime.printunlock+0
	rel 270+4 t=8 runtime.morestack_noctxt+0
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
type..eqfunc32 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	rel 0+8 t=1 runtime.memequal_varlen+0
type..namedata.*[4]int- SRODATA dupok size=10
	0x0000 00 00 07 2a 5b 34 5d 69 6e 74                    ...*[4]int
type.*[4]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f0 ba d6 e0 08 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[4]int-+0
	rel 48+8 t=1 type.[4]int+0
runtime.gcbits. SRODATA dupok size=0
type.[4]int SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ...............
	0x0010 ae 6a 57 d6 0a 08 08 11 00 00 00 00 00 00 00 00  .jW.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..eqfunc32+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[4]int-+0
	rel 44+4 t=6 type.*[4]int+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
gclocals·783a1d8cf416aeebc64a5c695878ab04 SRODATA dupok size=10
	0x0000 02 00 00 00 06 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
