"".main STEXT size=261 args=0x0 locals=0x30 funcid=0x0
	0x0000 00000 (panic_conversion.go:5)	TEXT	"".main(SB), ABIInternal, $48-0
	0x0000 00000 (panic_conversion.go:5)	MOVQ	(TLS), CX
	0x0009 00009 (panic_conversion.go:5)	CMPQ	SP, 16(CX)
	0x000d 00013 (panic_conversion.go:5)	PCDATA	$0, $-2
	0x000d 00013 (panic_conversion.go:5)	JLS	246
	0x0013 00019 (panic_conversion.go:5)	PCDATA	$0, $-1
	0x0013 00019 (panic_conversion.go:5)	SUBQ	$48, SP
	0x0017 00023 (panic_conversion.go:5)	MOVQ	BP, 40(SP)
	0x001c 00028 (panic_conversion.go:5)	LEAQ	40(SP), BP
	0x0021 00033 (panic_conversion.go:5)	FUNCDATA	$0, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (panic_conversion.go:5)	FUNCDATA	$1, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (panic_conversion.go:6)	MOVQ	"".v(SB), AX
	0x0028 00040 (panic_conversion.go:6)	MOVQ	"".v+8(SB), CX
	0x002f 00047 (panic_conversion.go:6)	LEAQ	type.int(SB), DX
	0x0036 00054 (panic_conversion.go:6)	CMPQ	DX, AX
	0x0039 00057 (panic_conversion.go:6)	JNE	219
	0x003f 00063 (panic_conversion.go:6)	MOVQ	(CX), AX
	0x0042 00066 (panic_conversion.go:6)	MOVQ	AX, ""..autotmp_2+24(SP)
	0x0047 00071 (panic_conversion.go:6)	PCDATA	$1, $0
	0x0047 00071 (panic_conversion.go:6)	CALL	runtime.printlock(SB)
	0x004c 00076 (panic_conversion.go:6)	MOVQ	""..autotmp_2+24(SP), AX
	0x0051 00081 (panic_conversion.go:6)	MOVQ	AX, (SP)
	0x0055 00085 (panic_conversion.go:6)	CALL	runtime.printint(SB)
	0x005a 00090 (panic_conversion.go:6)	CALL	runtime.printnl(SB)
	0x005f 00095 (panic_conversion.go:6)	NOP
	0x0060 00096 (panic_conversion.go:6)	CALL	runtime.printunlock(SB)
	0x0065 00101 (panic_conversion.go:7)	MOVQ	"".v(SB), AX
	0x006c 00108 (panic_conversion.go:7)	MOVQ	"".v+8(SB), CX
	0x0073 00115 (panic_conversion.go:7)	LEAQ	type.string(SB), DX
	0x007a 00122 (panic_conversion.go:7)	CMPQ	DX, AX
	0x007d 00125 (panic_conversion.go:7)	JNE	193
	0x007f 00127 (panic_conversion.go:7)	MOVQ	(CX), AX
	0x0082 00130 (panic_conversion.go:7)	MOVQ	AX, ""..autotmp_3+32(SP)
	0x0087 00135 (panic_conversion.go:7)	MOVQ	8(CX), CX
	0x008b 00139 (panic_conversion.go:7)	MOVQ	CX, ""..autotmp_2+24(SP)
	0x0090 00144 (panic_conversion.go:7)	PCDATA	$1, $1
	0x0090 00144 (panic_conversion.go:7)	CALL	runtime.printlock(SB)
	0x0095 00149 (panic_conversion.go:7)	MOVQ	""..autotmp_3+32(SP), AX
	0x009a 00154 (panic_conversion.go:7)	MOVQ	AX, (SP)
	0x009e 00158 (panic_conversion.go:7)	MOVQ	""..autotmp_2+24(SP), AX
	0x00a3 00163 (panic_conversion.go:7)	MOVQ	AX, 8(SP)
	0x00a8 00168 (panic_conversion.go:7)	PCDATA	$1, $0
	0x00a8 00168 (panic_conversion.go:7)	CALL	runtime.printstring(SB)
	0x00ad 00173 (panic_conversion.go:7)	CALL	runtime.printnl(SB)
	0x00b2 00178 (panic_conversion.go:7)	CALL	runtime.printunlock(SB)
	0x00b7 00183 (panic_conversion.go:8)	MOVQ	40(SP), BP
	0x00bc 00188 (panic_conversion.go:8)	ADDQ	$48, SP
	0x00c0 00192 (panic_conversion.go:8)	RET
	0x00c1 00193 (panic_conversion.go:7)	MOVQ	AX, (SP)
	0x00c5 00197 (panic_conversion.go:7)	MOVQ	DX, 8(SP)
	0x00ca 00202 (panic_conversion.go:7)	LEAQ	type.interface {}(SB), AX
	0x00d1 00209 (panic_conversion.go:7)	MOVQ	AX, 16(SP)
	0x00d6 00214 (panic_conversion.go:7)	CALL	runtime.panicdottypeE(SB)
	0x00db 00219 (panic_conversion.go:6)	MOVQ	AX, (SP)
	0x00df 00223 (panic_conversion.go:6)	MOVQ	DX, 8(SP)
	0x00e4 00228 (panic_conversion.go:6)	LEAQ	type.interface {}(SB), AX
	0x00eb 00235 (panic_conversion.go:6)	MOVQ	AX, 16(SP)
	0x00f0 00240 (panic_conversion.go:6)	CALL	runtime.panicdottypeE(SB)
	0x00f5 00245 (panic_conversion.go:6)	XCHGL	AX, AX
	0x00f6 00246 (panic_conversion.go:6)	NOP
	0x00f6 00246 (panic_conversion.go:5)	PCDATA	$1, $-1
	0x00f6 00246 (panic_conversion.go:5)	PCDATA	$0, $-2
	0x00f6 00246 (panic_conversion.go:5)	CALL	runtime.morestack_noctxt(SB)
	0x00fb 00251 (panic_conversion.go:5)	PCDATA	$0, $-1
	0x00fb 00251 (panic_conversion.go:5)	NOP
	0x0100 00256 (panic_conversion.go:5)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 e3  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 30 48 89 6c 24 28 48 8d 6c 24  ...H..0H.l$(H.l$
	0x0020 28 48 8b 05 00 00 00 00 48 8b 0d 00 00 00 00 48  (H......H......H
	0x0030 8d 15 00 00 00 00 48 39 c2 0f 85 9c 00 00 00 48  ......H9.......H
	0x0040 8b 01 48 89 44 24 18 e8 00 00 00 00 48 8b 44 24  ..H.D$......H.D$
	0x0050 18 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 90  .H..$...........
	0x0060 e8 00 00 00 00 48 8b 05 00 00 00 00 48 8b 0d 00  .....H......H...
	0x0070 00 00 00 48 8d 15 00 00 00 00 48 39 c2 75 42 48  ...H......H9.uBH
	0x0080 8b 01 48 89 44 24 20 48 8b 49 08 48 89 4c 24 18  ..H.D$ H.I.H.L$.
	0x0090 e8 00 00 00 00 48 8b 44 24 20 48 89 04 24 48 8b  .....H.D$ H..$H.
	0x00a0 44 24 18 48 89 44 24 08 e8 00 00 00 00 e8 00 00  D$.H.D$.........
	0x00b0 00 00 e8 00 00 00 00 48 8b 6c 24 28 48 83 c4 30  .......H.l$(H..0
	0x00c0 c3 48 89 04 24 48 89 54 24 08 48 8d 05 00 00 00  .H..$H.T$.H.....
	0x00d0 00 48 89 44 24 10 e8 00 00 00 00 48 89 04 24 48  .H.D$......H..$H
	0x00e0 89 54 24 08 48 8d 05 00 00 00 00 48 89 44 24 10  .T$.H......H.D$.
	0x00f0 e8 00 00 00 00 90 e8 00 00 00 00 0f 1f 44 00 00  .............D..
	0x0100 e9 fb fe ff ff                                   .....
	rel 5+4 t=17 TLS+0
	rel 36+4 t=16 "".v+0
	rel 43+4 t=16 "".v+8
	rel 50+4 t=16 type.int+0
	rel 72+4 t=8 runtime.printlock+0
	rel 86+4 t=8 runtime.printint+0
	rel 91+4 t=8 runtime.printnl+0
	rel 97+4 t=8 runtime.printunlock+0
	rel 104+4 t=16 "".v+0
	rel 111+4 t=16 "".v+8
	rel 118+4 t=16 type.string+0
	rel 145+4 t=8 runtime.printlock+0
	rel 169+4 t=8 runtime.printstring+0
	rel 174+4 t=8 runtime.printnl+0
	rel 179+4 t=8 runtime.printunlock+0
	rel 205+4 t=16 type.interface {}+0
	rel 215+4 t=8 runtime.panicdottypeE+0
	rel 231+4 t=16 type.interface {}+0
	rel 241+4 t=8 runtime.panicdottypeE+0
	rel 247+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
"".v SDATA size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+0 t=25 type.int+0
	rel 0+8 t=1 type.int+0
	rel 8+8 t=1 ""..stmp_0+0
""..stmp_0 SNOPTRDATA static size=8
	0x0000 05 00 00 00 00 00 00 00                          ........
runtime.nilinterequal·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.nilinterequal+0
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*interface {}- SRODATA dupok size=16
	0x0000 00 00 0d 2a 69 6e 74 65 72 66 61 63 65 20 7b 7d  ...*interface {}
type.*interface {} SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 4f 0f 96 9d 08 08 08 36 00 00 00 00 00 00 00 00  O......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*interface {}-+0
	rel 48+8 t=1 type.interface {}+0
runtime.gcbits.02 SRODATA dupok size=1
	0x0000 02                                               .
type.interface {} SRODATA dupok size=80
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 e7 57 a0 18 02 08 08 14 00 00 00 00 00 00 00 00  .W..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.nilinterequal·f+0
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*interface {}-+0
	rel 44+4 t=6 type.*interface {}+0
	rel 56+8 t=1 type.interface {}+80
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
