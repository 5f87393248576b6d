"".random STEXT nosplit size=50 args=0x8 locals=0x0 funcid=0x0
	0x0000 00000 (floats.go:8)	TEXT	"".random(SB), NOSPLIT|ABIInternal, $0-8
	0x0000 00000 (floats.go:8)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (floats.go:8)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (floats.go:9)	MOVQ	"".state(SB), AX
	0x0007 00007 (floats.go:9)	MOVQ	AX, CX
	0x000a 00010 (floats.go:9)	SHLQ	$13, AX
	0x000e 00014 (floats.go:9)	XORQ	CX, AX
	0x0011 00017 (floats.go:10)	MOVQ	AX, CX
	0x0014 00020 (floats.go:10)	SHRQ	$7, AX
	0x0018 00024 (floats.go:10)	XORQ	CX, AX
	0x001b 00027 (floats.go:11)	MOVQ	AX, CX
	0x001e 00030 (floats.go:11)	SHLQ	$17, AX
	0x0022 00034 (floats.go:11)	XORQ	CX, AX
	0x0025 00037 (floats.go:11)	MOVQ	AX, "".state(SB)
	0x002c 00044 (floats.go:12)	MOVQ	AX, "".~r0+8(SP)
	0x0031 00049 (floats.go:12)	RET
	0x0000 48 8b 05 00 00 00 00 48 89 c1 48 c1 e0 0d 48 31  H......H..H...H1
	0x0010 c8 48 89 c1 48 c1 e8 07 48 31 c8 48 89 c1 48 c1  .H..H...H1.H..H.
	0x0020 e0 11 48 31 c8 48 89 05 00 00 00 00 48 89 44 24  ..H1.H......H.D$
	0x0030 08 c3                                            ..
	rel 3+4 t=16 "".state+0
	rel 40+4 t=16 "".state+0
"".main STEXT size=479 args=0x0 locals=0x30 funcid=0x0
	0x0000 00000 (floats.go:15)	TEXT	"".main(SB), ABIInternal, $48-0
	0x0000 00000 (floats.go:15)	MOVQ	(TLS), CX
	0x0009 00009 (floats.go:15)	CMPQ	SP, 16(CX)
	0x000d 00013 (floats.go:15)	PCDATA	$0, $-2
	0x000d 00013 (floats.go:15)	JLS	469
	0x0013 00019 (floats.go:15)	PCDATA	$0, $-1
	0x0013 00019 (floats.go:15)	SUBQ	$48, SP
	0x0017 00023 (floats.go:15)	MOVQ	BP, 40(SP)
	0x001c 00028 (floats.go:15)	LEAQ	40(SP), BP
	0x0021 00033 (floats.go:15)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (floats.go:15)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (floats.go:15)	XORL	AX, AX
	0x0023 00035 (floats.go:16)	JMP	160
	0x0025 00037 (floats.go:22)	MOVSD	X1, ""..autotmp_13+16(SP)
	0x002b 00043 (floats.go:22)	PCDATA	$1, $0
	0x002b 00043 (floats.go:22)	CALL	runtime.printlock(SB)
	0x0030 00048 (floats.go:22)	MOVSD	""..autotmp_12+24(SP), X0
	0x0036 00054 (floats.go:22)	MOVSD	$f64.408f400000000000(SB), X1
	0x003e 00062 (floats.go:22)	DIVSD	X1, X0
	0x0042 00066 (floats.go:22)	MOVSD	X0, (SP)
	0x0047 00071 (floats.go:22)	CALL	runtime.printfloat(SB)
	0x004c 00076 (floats.go:22)	CALL	runtime.printsp(SB)
	0x0051 00081 (floats.go:22)	MOVSD	""..autotmp_13+16(SP), X0
	0x0057 00087 (floats.go:22)	MOVSD	X0, (SP)
	0x005c 00092 (floats.go:22)	NOP
	0x0060 00096 (floats.go:22)	CALL	runtime.printfloat(SB)
	0x0065 00101 (floats.go:22)	CALL	runtime.printnl(SB)
	0x006a 00106 (floats.go:22)	CALL	runtime.printunlock(SB)
	0x006f 00111 (floats.go:24)	CALL	runtime.printlock(SB)
	0x0074 00116 (floats.go:23)	MOVQ	"".i+8(SP), AX
	0x0079 00121 (floats.go:23)	LEAQ	(AX)(AX*4), CX
	0x007d 00125 (floats.go:23)	SHLQ	$1, CX
	0x0080 00128 (floats.go:23)	SHLQ	$52, CX
	0x0084 00132 (floats.go:24)	MOVQ	CX, (SP)
	0x0088 00136 (floats.go:24)	CALL	runtime.printfloat(SB)
	0x008d 00141 (floats.go:24)	CALL	runtime.printnl(SB)
	0x0092 00146 (floats.go:24)	CALL	runtime.printunlock(SB)
	0x0097 00151 (floats.go:16)	MOVQ	"".i+8(SP), AX
	0x009c 00156 (floats.go:16)	INCQ	AX
	0x009f 00159 (floats.go:16)	NOP
	0x00a0 00160 (floats.go:16)	CMPQ	AX, $200
	0x00a6 00166 (floats.go:16)	JGE	459
	0x00ac 00172 (floats.go:16)	MOVQ	AX, "".i+8(SP)
	0x00b1 00177 (floats.go:17)	CALL	"".random(SB)
	0x00b6 00182 (floats.go:17)	MOVQ	(SP), AX
	0x00ba 00186 (floats.go:17)	MOVQ	AX, ""..autotmp_11+32(SP)
	0x00bf 00191 (floats.go:17)	NOP
	0x00c0 00192 (floats.go:18)	CALL	runtime.printlock(SB)
	0x00c5 00197 (floats.go:18)	MOVQ	""..autotmp_11+32(SP), AX
	0x00ca 00202 (floats.go:18)	MOVQ	AX, (SP)
	0x00ce 00206 (floats.go:18)	CALL	runtime.printfloat(SB)
	0x00d3 00211 (floats.go:18)	CALL	runtime.printnl(SB)
	0x00d8 00216 (floats.go:18)	CALL	runtime.printunlock(SB)
	0x00dd 00221 (floats.go:18)	NOP
	0x00e0 00224 (floats.go:19)	CALL	"".random(SB)
	0x00e5 00229 (floats.go:19)	MOVQ	(SP), AX
	0x00e9 00233 (floats.go:19)	MOVQ	AX, ""..autotmp_11+32(SP)
	0x00ee 00238 (floats.go:20)	CALL	runtime.printlock(SB)
	0x00f3 00243 (floats.go:20)	MOVQ	""..autotmp_11+32(SP), AX
	0x00f8 00248 (floats.go:20)	MOVL	AX, X0
	0x00fc 00252 (floats.go:20)	CVTSS2SD	X0, X0
	0x0100 00256 (floats.go:20)	MOVSD	X0, (SP)
	0x0105 00261 (floats.go:20)	CALL	runtime.printfloat(SB)
	0x010a 00266 (floats.go:20)	CALL	runtime.printnl(SB)
	0x010f 00271 (floats.go:20)	CALL	runtime.printunlock(SB)
	0x0114 00276 (floats.go:22)	CALL	"".random(SB)
	0x0119 00281 (floats.go:22)	MOVQ	(SP), AX
	0x011d 00285 (floats.go:22)	MOVQ	AX, ""..autotmp_11+32(SP)
	0x0122 00290 (floats.go:22)	CALL	"".random(SB)
	0x0127 00295 (floats.go:22)	MOVQ	$-8775337516792518218, AX
	0x0131 00305 (floats.go:22)	MOVQ	""..autotmp_11+32(SP), CX
	0x0136 00310 (floats.go:22)	MULQ	CX
	0x0139 00313 (floats.go:22)	SHRQ	$19, DX
	0x013d 00317 (floats.go:22)	IMUL3Q	$1000000, DX, AX
	0x0144 00324 (floats.go:22)	SUBQ	AX, CX
	0x0147 00327 (floats.go:22)	MOVQ	(SP), AX
	0x014b 00331 (floats.go:22)	TESTQ	CX, CX
	0x014e 00334 (floats.go:22)	JLT	432
	0x0150 00336 (floats.go:22)	XORPS	X0, X0
	0x0153 00339 (floats.go:22)	CVTSQ2SD	CX, X0
	0x0158 00344 (floats.go:22)	MOVSD	X0, ""..autotmp_12+24(SP)
	0x015e 00350 (floats.go:22)	MOVQ	AX, CX
	0x0161 00353 (floats.go:22)	SHRQ	$1, AX
	0x0164 00356 (floats.go:22)	MOVQ	AX, DX
	0x0167 00359 (floats.go:22)	MOVQ	$-6640827866535438581, AX
	0x0171 00369 (floats.go:22)	MULQ	DX
	0x0174 00372 (floats.go:22)	SHRQ	$5, DX
	0x0178 00376 (floats.go:22)	IMUL3Q	$100, DX, DX
	0x017c 00380 (floats.go:22)	SUBQ	DX, CX
	0x017f 00383 (floats.go:22)	NOP
	0x0180 00384 (floats.go:22)	TESTQ	CX, CX
	0x0183 00387 (floats.go:22)	JLT	402
	0x0185 00389 (floats.go:22)	XORPS	X1, X1
	0x0188 00392 (floats.go:22)	CVTSQ2SD	CX, X1
	0x018d 00397 (floats.go:22)	JMP	37
	0x0192 00402 (floats.go:22)	MOVQ	CX, AX
	0x0195 00405 (floats.go:22)	SHRQ	$1, CX
	0x0198 00408 (floats.go:22)	ANDQ	$1, AX
	0x019c 00412 (floats.go:22)	ORQ	AX, CX
	0x019f 00415 (floats.go:22)	XORPS	X1, X1
	0x01a2 00418 (floats.go:22)	CVTSQ2SD	CX, X1
	0x01a7 00423 (floats.go:22)	ADDSD	X1, X1
	0x01ab 00427 (floats.go:22)	JMP	37
	0x01b0 00432 (floats.go:22)	MOVQ	CX, DX
	0x01b3 00435 (floats.go:22)	SHRQ	$1, CX
	0x01b6 00438 (floats.go:22)	ANDQ	$1, DX
	0x01ba 00442 (floats.go:22)	ORQ	DX, CX
	0x01bd 00445 (floats.go:22)	XORPS	X0, X0
	0x01c0 00448 (floats.go:22)	CVTSQ2SD	CX, X0
	0x01c5 00453 (floats.go:22)	ADDSD	X0, X0
	0x01c9 00457 (floats.go:22)	JMP	344
	0x01cb 00459 (floats.go:16)	PCDATA	$1, $-1
	0x01cb 00459 (floats.go:16)	MOVQ	40(SP), BP
	0x01d0 00464 (floats.go:16)	ADDQ	$48, SP
	0x01d4 00468 (floats.go:16)	RET
	0x01d5 00469 (floats.go:16)	NOP
	0x01d5 00469 (floats.go:15)	PCDATA	$1, $-1
	0x01d5 00469 (floats.go:15)	PCDATA	$0, $-2
	0x01d5 00469 (floats.go:15)	CALL	runtime.morestack_noctxt(SB)
	0x01da 00474 (floats.go:15)	PCDATA	$0, $-1
	0x01da 00474 (floats.go:15)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 c2  dH..%....H;a....
	0x0010 01 00 00 48 83 ec 30 48 89 6c 24 28 48 8d 6c 24  ...H..0H.l$(H.l$
	0x0020 28 31 c0 eb 7b f2 0f 11 4c 24 10 e8 00 00 00 00  (1..{...L$......
	0x0030 f2 0f 10 44 24 18 f2 0f 10 0d 00 00 00 00 f2 0f  ...D$...........
	0x0040 5e c1 f2 0f 11 04 24 e8 00 00 00 00 e8 00 00 00  ^.....$.........
	0x0050 00 f2 0f 10 44 24 10 f2 0f 11 04 24 0f 1f 40 00  ....D$.....$..@.
	0x0060 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 e8  ................
	0x0070 00 00 00 00 48 8b 44 24 08 48 8d 0c 80 48 d1 e1  ....H.D$.H...H..
	0x0080 48 c1 e1 34 48 89 0c 24 e8 00 00 00 00 e8 00 00  H..4H..$........
	0x0090 00 00 e8 00 00 00 00 48 8b 44 24 08 48 ff c0 90  .......H.D$.H...
	0x00a0 48 3d c8 00 00 00 0f 8d 1f 01 00 00 48 89 44 24  H=..........H.D$
	0x00b0 08 e8 00 00 00 00 48 8b 04 24 48 89 44 24 20 90  ......H..$H.D$ .
	0x00c0 e8 00 00 00 00 48 8b 44 24 20 48 89 04 24 e8 00  .....H.D$ H..$..
	0x00d0 00 00 00 e8 00 00 00 00 e8 00 00 00 00 0f 1f 00  ................
	0x00e0 e8 00 00 00 00 48 8b 04 24 48 89 44 24 20 e8 00  .....H..$H.D$ ..
	0x00f0 00 00 00 48 8b 44 24 20 66 0f 6e c0 f3 0f 5a c0  ...H.D$ f.n...Z.
	0x0100 f2 0f 11 04 24 e8 00 00 00 00 e8 00 00 00 00 e8  ....$...........
	0x0110 00 00 00 00 e8 00 00 00 00 48 8b 04 24 48 89 44  .........H..$H.D
	0x0120 24 20 e8 00 00 00 00 48 b8 b6 69 6c af 05 bd 37  $ .....H..il...7
	0x0130 86 48 8b 4c 24 20 48 f7 e1 48 c1 ea 13 48 69 c2  .H.L$ H..H...Hi.
	0x0140 40 42 0f 00 48 29 c1 48 8b 04 24 48 85 c9 7c 60  @B..H).H..$H..|`
	0x0150 0f 57 c0 f2 48 0f 2a c1 f2 0f 11 44 24 18 48 89  .W..H.*....D$.H.
	0x0160 c1 48 d1 e8 48 89 c2 48 b8 0b d7 a3 70 3d 0a d7  .H..H..H....p=..
	0x0170 a3 48 f7 e2 48 c1 ea 05 48 6b d2 64 48 29 d1 90  .H..H...Hk.dH)..
	0x0180 48 85 c9 7c 0d 0f 57 c9 f2 48 0f 2a c9 e9 93 fe  H..|..W..H.*....
	0x0190 ff ff 48 89 c8 48 d1 e9 48 83 e0 01 48 09 c1 0f  ..H..H..H...H...
	0x01a0 57 c9 f2 48 0f 2a c9 f2 0f 58 c9 e9 75 fe ff ff  W..H.*...X..u...
	0x01b0 48 89 ca 48 d1 e9 48 83 e2 01 48 09 d1 0f 57 c0  H..H..H...H...W.
	0x01c0 f2 48 0f 2a c1 f2 0f 58 c0 eb 8d 48 8b 6c 24 28  .H.*...X...H.l$(
	0x01d0 48 83 c4 30 c3 e8 00 00 00 00 e9 21 fe ff ff     H..0.......!...
	rel 5+4 t=17 TLS+0
	rel 44+4 t=8 runtime.printlock+0
	rel 58+4 t=16 $f64.408f400000000000+0
	rel 72+4 t=8 runtime.printfloat+0
	rel 77+4 t=8 runtime.printsp+0
	rel 97+4 t=8 runtime.printfloat+0
	rel 102+4 t=8 runtime.printnl+0
	rel 107+4 t=8 runtime.printunlock+0
	rel 112+4 t=8 runtime.printlock+0
	rel 137+4 t=8 runtime.printfloat+0
	rel 142+4 t=8 runtime.printnl+0
	rel 147+4 t=8 runtime.printunlock+0
	rel 178+4 t=8 "".random+0
	rel 193+4 t=8 runtime.printlock+0
	rel 207+4 t=8 runtime.printfloat+0
	rel 212+4 t=8 runtime.printnl+0
	rel 217+4 t=8 runtime.printunlock+0
	rel 225+4 t=8 "".random+0
	rel 239+4 t=8 runtime.printlock+0
	rel 262+4 t=8 runtime.printfloat+0
	rel 267+4 t=8 runtime.printnl+0
	rel 272+4 t=8 runtime.printunlock+0
	rel 277+4 t=8 "".random+0
	rel 291+4 t=8 "".random+0
	rel 470+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
"".state SNOPTRDATA size=8
	0x0000 44 7a bf cb 8d 40 39 01                          Dz...@9.
type..importpath.unsafe. SRODATA dupok size=9
	0x0000 00 00 06 75 6e 73 61 66 65                       ...unsafe
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
$f64.408f400000000000 SRODATA size=8
	0x0000 00 00 00 00 00 40 8f 40                          .....@.@
