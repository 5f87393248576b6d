"".grow STEXT size=460 args=0x20 locals=0x90 funcid=0x0
	0x0000 00000 (slices.go:11)	TEXT	"".grow(SB), ABIInternal, $144-32
	0x0000 00000 (slices.go:11)	MOVQ	(TLS), CX
	0x0009 00009 (slices.go:11)	LEAQ	-16(SP), AX
	0x000e 00014 (slices.go:11)	CMPQ	AX, 16(CX)
	0x0012 00018 (slices.go:11)	PCDATA	$0, $-2
	0x0012 00018 (slices.go:11)	JLS	450
	0x0018 00024 (slices.go:11)	PCDATA	$0, $-1
	0x0018 00024 (slices.go:11)	SUBQ	$144, SP
	0x001f 00031 (slices.go:11)	MOVQ	BP, 136(SP)
	0x0027 00039 (slices.go:11)	LEAQ	136(SP), BP
	0x002f 00047 (slices.go:11)	FUNCDATA	$0, gclocals·d8b28f51bb91e05d264803f0f600a200(SB)
	0x002f 00047 (slices.go:11)	FUNCDATA	$1, gclocals·1cf923758aae2e428391d1783fe59973(SB)
	0x002f 00047 (slices.go:14)	MOVQ	"".n+152(SP), AX
	0x0037 00055 (slices.go:14)	XORL	CX, CX
	0x0039 00057 (slices.go:14)	XORL	DX, DX
	0x003b 00059 (slices.go:14)	XORL	BX, BX
	0x003d 00061 (slices.go:14)	XORL	SI, SI
	0x003f 00063 (slices.go:14)	MOVQ	$-1, DI
	0x0046 00070 (slices.go:14)	XORL	R8, R8
	0x0049 00073 (slices.go:14)	XORL	R9, R9
	0x004c 00076 (slices.go:14)	XORL	R10, R10
	0x004f 00079 (slices.go:14)	JMP	99
	0x0051 00081 (slices.go:14)	INCQ	CX
	0x0054 00084 (slices.go:18)	MOVQ	DX, R8
	0x0057 00087 (slices.go:15)	MOVQ	R11, DX
	0x005a 00090 (slices.go:15)	MOVQ	BX, R12
	0x005d 00093 (slices.go:15)	MOVQ	DI, BX
	0x0060 00096 (slices.go:16)	MOVQ	R12, DI
	0x0063 00099 (slices.go:14)	CMPQ	AX, CX
	0x0066 00102 (slices.go:14)	JLE	410
	0x006c 00108 (slices.go:14)	MOVQ	CX, "".i+88(SP)
	0x0071 00113 (slices.go:18)	MOVQ	R8, ""..autotmp_9+96(SP)
	0x0076 00118 (slices.go:15)	LEAQ	1(DX), R11
	0x007a 00122 (slices.go:15)	NOP
	0x0080 00128 (slices.go:15)	CMPQ	R11, BX
	0x0083 00131 (slices.go:15)	JHI	286
	0x0089 00137 (slices.go:15)	MOVQ	CX, (SI)(DX*8)
	0x008d 00141 (slices.go:16)	CMPQ	BX, DI
	0x0090 00144 (slices.go:16)	JEQ	269
	0x0092 00146 (slices.go:18)	LEAQ	1(R8), DX
	0x0096 00150 (slices.go:18)	CMPQ	DX, R9
	0x0099 00153 (slices.go:18)	JHI	164
	0x009b 00155 (slices.go:18)	MOVQ	BX, (R10)(R8*8)
	0x009f 00159 (slices.go:15)	MOVQ	BX, DI
	0x00a2 00162 (slices.go:18)	JMP	81
	0x00a4 00164 (slices.go:15)	MOVQ	SI, "".s.ptr+120(SP)
	0x00a9 00169 (slices.go:15)	MOVQ	R11, "".s.len+64(SP)
	0x00ae 00174 (slices.go:15)	MOVQ	BX, "".s.cap+72(SP)
	0x00b3 00179 (slices.go:18)	LEAQ	type.int(SB), AX
	0x00ba 00186 (slices.go:18)	MOVQ	AX, (SP)
	0x00be 00190 (slices.go:18)	MOVQ	R10, 8(SP)
	0x00c3 00195 (slices.go:18)	MOVQ	R8, 16(SP)
	0x00c8 00200 (slices.go:18)	MOVQ	R9, 24(SP)
	0x00cd 00205 (slices.go:18)	MOVQ	DX, 32(SP)
	0x00d2 00210 (slices.go:18)	PCDATA	$1, $1
	0x00d2 00210 (slices.go:18)	CALL	runtime.growslice(SB)
	0x00d7 00215 (slices.go:18)	MOVQ	40(SP), R10
	0x00dc 00220 (slices.go:18)	MOVQ	48(SP), AX
	0x00e1 00225 (slices.go:18)	MOVQ	56(SP), R9
	0x00e6 00230 (slices.go:18)	LEAQ	1(AX), DX
	0x00ea 00234 (slices.go:14)	MOVQ	"".n+152(SP), AX
	0x00f2 00242 (slices.go:14)	MOVQ	"".i+88(SP), CX
	0x00f7 00247 (slices.go:18)	MOVQ	"".s.cap+72(SP), BX
	0x00fc 00252 (slices.go:15)	MOVQ	"".s.ptr+120(SP), SI
	0x0101 00257 (slices.go:18)	MOVQ	""..autotmp_9+96(SP), R8
	0x0106 00262 (slices.go:15)	MOVQ	"".s.len+64(SP), R11
	0x010b 00267 (slices.go:18)	JMP	155
	0x010d 00269 (slices.go:18)	MOVQ	R8, DX
	0x0110 00272 (slices.go:15)	MOVQ	DI, R12
	0x0113 00275 (slices.go:15)	MOVQ	BX, DI
	0x0116 00278 (slices.go:16)	MOVQ	R12, BX
	0x0119 00281 (slices.go:16)	JMP	81
	0x011e 00286 (slices.go:15)	MOVQ	DX, ""..autotmp_10+112(SP)
	0x0123 00291 (slices.go:18)	MOVQ	R10, ""..autotmp_11+128(SP)
	0x012b 00299 (slices.go:16)	MOVQ	DI, "".last+80(SP)
	0x0130 00304 (slices.go:18)	MOVQ	R9, ""..autotmp_12+104(SP)
	0x0135 00309 (slices.go:15)	LEAQ	type.int(SB), AX
	0x013c 00316 (slices.go:15)	MOVQ	AX, (SP)
	0x0140 00320 (slices.go:15)	MOVQ	SI, 8(SP)
	0x0145 00325 (slices.go:15)	MOVQ	DX, 16(SP)
	0x014a 00330 (slices.go:15)	MOVQ	BX, 24(SP)
	0x014f 00335 (slices.go:15)	MOVQ	R11, 32(SP)
	0x0154 00340 (slices.go:15)	PCDATA	$1, $2
	0x0154 00340 (slices.go:15)	CALL	runtime.growslice(SB)
	0x0159 00345 (slices.go:15)	MOVQ	40(SP), SI
	0x015e 00350 (slices.go:15)	MOVQ	48(SP), AX
	0x0163 00355 (slices.go:15)	MOVQ	56(SP), BX
	0x0168 00360 (slices.go:15)	LEAQ	1(AX), R11
	0x016c 00364 (slices.go:14)	MOVQ	"".n+152(SP), AX
	0x0174 00372 (slices.go:15)	MOVQ	"".i+88(SP), CX
	0x0179 00377 (slices.go:15)	MOVQ	""..autotmp_10+112(SP), DX
	0x017e 00382 (slices.go:16)	MOVQ	"".last+80(SP), DI
	0x0183 00387 (slices.go:18)	MOVQ	""..autotmp_9+96(SP), R8
	0x0188 00392 (slices.go:18)	MOVQ	""..autotmp_12+104(SP), R9
	0x018d 00397 (slices.go:18)	MOVQ	""..autotmp_11+128(SP), R10
	0x0195 00405 (slices.go:15)	JMP	137
	0x019a 00410 (slices.go:21)	MOVQ	R10, "".caps+160(SP)
	0x01a2 00418 (slices.go:21)	MOVQ	R8, "".caps+168(SP)
	0x01aa 00426 (slices.go:21)	MOVQ	R9, "".caps+176(SP)
	0x01b2 00434 (slices.go:21)	MOVQ	136(SP), BP
	0x01ba 00442 (slices.go:21)	ADDQ	$144, SP
	0x01c1 00449 (slices.go:21)	RET
	0x01c2 00450 (slices.go:21)	NOP
	0x01c2 00450 (slices.go:11)	PCDATA	$1, $-1
	0x01c2 00450 (slices.go:11)	PCDATA	$0, $-2
	0x01c2 00450 (slices.go:11)	CALL	runtime.morestack_noctxt(SB)
	0x01c7 00455 (slices.go:11)	PCDATA	$0, $-1
	0x01c7 00455 (slices.go:11)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 44 24 f0 48 3b  dH..%....H.D$.H;
	0x0010 41 10 0f 86 aa 01 00 00 48 81 ec 90 00 00 00 48  A.......H......H
	0x0020 89 ac 24 88 00 00 00 48 8d ac 24 88 00 00 00 48  ..$....H..$....H
	0x0030 8b 84 24 98 00 00 00 31 c9 31 d2 31 db 31 f6 48  ..$....1.1.1.1.H
	0x0040 c7 c7 ff ff ff ff 45 31 c0 45 31 c9 45 31 d2 eb  ......E1.E1.E1..
	0x0050 12 48 ff c1 49 89 d0 4c 89 da 49 89 dc 48 89 fb  .H..I..L..I..H..
	0x0060 4c 89 e7 48 39 c8 0f 8e 2e 01 00 00 48 89 4c 24  L..H9.......H.L$
	0x0070 58 4c 89 44 24 60 4c 8d 5a 01 66 0f 1f 44 00 00  XL.D$`L.Z.f..D..
	0x0080 49 39 db 0f 87 95 00 00 00 48 89 0c d6 48 39 fb  I9.......H...H9.
	0x0090 74 7b 49 8d 50 01 4c 39 ca 77 09 4b 89 1c c2 48  t{I.P.L9.w.K...H
	0x00a0 89 df eb ad 48 89 74 24 78 4c 89 5c 24 40 48 89  ....H.t$xL.\$@H.
	0x00b0 5c 24 48 48 8d 05 00 00 00 00 48 89 04 24 4c 89  \$HH......H..$L.
	0x00c0 54 24 08 4c 89 44 24 10 4c 89 4c 24 18 48 89 54  T$.L.D$.L.L$.H.T
	0x00d0 24 20 e8 00 00 00 00 4c 8b 54 24 28 48 8b 44 24  $ .....L.T$(H.D$
	0x00e0 30 4c 8b 4c 24 38 48 8d 50 01 48 8b 84 24 98 00  0L.L$8H.P.H..$..
	0x00f0 00 00 48 8b 4c 24 58 48 8b 5c 24 48 48 8b 74 24  ..H.L$XH.\$HH.t$
	0x0100 78 4c 8b 44 24 60 4c 8b 5c 24 40 eb 8e 4c 89 c2  xL.D$`L.\$@..L..
	0x0110 49 89 fc 48 89 df 4c 89 e3 e9 33 ff ff ff 48 89  I..H..L...3...H.
	0x0120 54 24 70 4c 89 94 24 80 00 00 00 48 89 7c 24 50  T$pL..$....H.|$P
	0x0130 4c 89 4c 24 68 48 8d 05 00 00 00 00 48 89 04 24  L.L$hH......H..$
	0x0140 48 89 74 24 08 48 89 54 24 10 48 89 5c 24 18 4c  H.t$.H.T$.H.\$.L
	0x0150 89 5c 24 20 e8 00 00 00 00 48 8b 74 24 28 48 8b  .\$ .....H.t$(H.
	0x0160 44 24 30 48 8b 5c 24 38 4c 8d 58 01 48 8b 84 24  D$0H.\$8L.X.H..$
	0x0170 98 00 00 00 48 8b 4c 24 58 48 8b 54 24 70 48 8b  ....H.L$XH.T$pH.
	0x0180 7c 24 50 4c 8b 44 24 60 4c 8b 4c 24 68 4c 8b 94  |$PL.D$`L.L$hL..
	0x0190 24 80 00 00 00 e9 ef fe ff ff 4c 89 94 24 a0 00  $.........L..$..
	0x01a0 00 00 4c 89 84 24 a8 00 00 00 4c 89 8c 24 b0 00  ..L..$....L..$..
	0x01b0 00 00 48 8b ac 24 88 00 00 00 48 81 c4 90 00 00  ..H..$....H.....
	0x01c0 00 c3 e8 00 00 00 00 e9 34 fe ff ff              ........4...
	rel 5+4 t=17 TLS+0
	rel 182+4 t=16 type.int+0
	rel 211+4 t=8 runtime.growslice+0
	rel 312+4 t=16 type.int+0
	rel 341+4 t=8 runtime.growslice+0
	rel 451+4 t=8 runtime.morestack_noctxt+0
"".bytes STEXT size=299 args=0x20 locals=0x60 funcid=0x0
	0x0000 00000 (slices.go:25)	TEXT	"".bytes(SB), ABIInternal, $96-32
	0x0000 00000 (slices.go:25)	MOVQ	(TLS), CX
	0x0009 00009 (slices.go:25)	CMPQ	SP, 16(CX)
	0x000d 00013 (slices.go:25)	PCDATA	$0, $-2
	0x000d 00013 (slices.go:25)	JLS	289
	0x0013 00019 (slices.go:25)	PCDATA	$0, $-1
	0x0013 00019 (slices.go:25)	SUBQ	$96, SP
	0x0017 00023 (slices.go:25)	MOVQ	BP, 88(SP)
	0x001c 00028 (slices.go:25)	LEAQ	88(SP), BP
	0x0021 00033 (slices.go:25)	FUNCDATA	$0, gclocals·f207267fbf96a0178e8758c6e3e0ce28(SB)
	0x0021 00033 (slices.go:25)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (slices.go:26)	LEAQ	type.uint8(SB), AX
	0x0028 00040 (slices.go:26)	MOVQ	AX, (SP)
	0x002c 00044 (slices.go:26)	MOVQ	$0, 8(SP)
	0x0035 00053 (slices.go:26)	MOVQ	"".n+104(SP), CX
	0x003a 00058 (slices.go:26)	MOVQ	CX, 16(SP)
	0x003f 00063 (slices.go:26)	PCDATA	$1, $0
	0x003f 00063 (slices.go:26)	NOP
	0x0040 00064 (slices.go:26)	CALL	runtime.makeslice(SB)
	0x0045 00069 (slices.go:26)	MOVQ	24(SP), AX
	0x004a 00074 (slices.go:27)	MOVQ	"".n+104(SP), CX
	0x004f 00079 (slices.go:25)	MOVQ	CX, DX
	0x0052 00082 (slices.go:25)	XORL	BX, BX
	0x0054 00084 (slices.go:25)	XORL	SI, SI
	0x0056 00086 (slices.go:27)	JMP	109
	0x0058 00088 (slices.go:28)	LEAQ	97(BX), R11
	0x005c 00092 (slices.go:28)	MOVB	R11B, (R8)(SI*1)
	0x0060 00096 (slices.go:27)	LEAQ	1(R10), BX
	0x0064 00100 (slices.go:27)	MOVQ	R9, DX
	0x0067 00103 (slices.go:30)	MOVQ	DI, SI
	0x006a 00106 (slices.go:30)	MOVQ	R8, AX
	0x006d 00109 (slices.go:27)	LEAQ	(DX)(DX*2), DI
	0x0071 00113 (slices.go:27)	CMPQ	BX, DI
	0x0074 00116 (slices.go:27)	JGE	261
	0x007a 00122 (slices.go:28)	LEAQ	1(SI), DI
	0x007e 00126 (slices.go:30)	MOVQ	AX, R8
	0x0081 00129 (slices.go:28)	MOVQ	$5675921253449092805, AX
	0x008b 00139 (slices.go:25)	MOVQ	DX, R9
	0x008e 00142 (slices.go:28)	IMULQ	BX
	0x0091 00145 (slices.go:28)	SARQ	$3, DX
	0x0095 00149 (slices.go:28)	IMUL3Q	$26, DX, DX
	0x0099 00153 (slices.go:28)	MOVQ	BX, R10
	0x009c 00156 (slices.go:28)	SUBQ	DX, BX
	0x009f 00159 (slices.go:28)	NOP
	0x00a0 00160 (slices.go:28)	CMPQ	DI, CX
	0x00a3 00163 (slices.go:28)	JLS	88
	0x00a5 00165 (slices.go:27)	MOVQ	R10, ""..autotmp_8+80(SP)
	0x00aa 00170 (slices.go:30)	MOVQ	SI, "".b.len+64(SP)
	0x00af 00175 (slices.go:28)	MOVQ	BX, ""..autotmp_9+72(SP)
	0x00b4 00180 (slices.go:28)	LEAQ	type.uint8(SB), AX
	0x00bb 00187 (slices.go:28)	MOVQ	AX, (SP)
	0x00bf 00191 (slices.go:28)	MOVQ	R8, 8(SP)
	0x00c4 00196 (slices.go:28)	MOVQ	SI, 16(SP)
	0x00c9 00201 (slices.go:28)	MOVQ	CX, 24(SP)
	0x00ce 00206 (slices.go:28)	MOVQ	DI, 32(SP)
	0x00d3 00211 (slices.go:28)	CALL	runtime.growslice(SB)
	0x00d8 00216 (slices.go:28)	MOVQ	40(SP), R8
	0x00dd 00221 (slices.go:28)	MOVQ	48(SP), AX
	0x00e2 00226 (slices.go:28)	MOVQ	56(SP), CX
	0x00e7 00231 (slices.go:28)	LEAQ	1(AX), DI
	0x00eb 00235 (slices.go:28)	MOVQ	""..autotmp_9+72(SP), BX
	0x00f0 00240 (slices.go:28)	MOVQ	"".b.len+64(SP), SI
	0x00f5 00245 (slices.go:27)	MOVQ	"".n+104(SP), R9
	0x00fa 00250 (slices.go:27)	MOVQ	""..autotmp_8+80(SP), R10
	0x00ff 00255 (slices.go:27)	NOP
	0x0100 00256 (slices.go:28)	JMP	88
	0x0105 00261 (slices.go:30)	MOVQ	AX, "".~r1+112(SP)
	0x010a 00266 (slices.go:30)	MOVQ	SI, "".~r1+120(SP)
	0x010f 00271 (slices.go:30)	MOVQ	CX, "".~r1+128(SP)
	0x0117 00279 (slices.go:30)	MOVQ	88(SP), BP
	0x011c 00284 (slices.go:30)	ADDQ	$96, SP
	0x0120 00288 (slices.go:30)	RET
	0x0121 00289 (slices.go:30)	NOP
	0x0121 00289 (slices.go:25)	PCDATA	$1, $-1
	0x0121 00289 (slices.go:25)	PCDATA	$0, $-2
	0x0121 00289 (slices.go:25)	CALL	runtime.morestack_noctxt(SB)
	0x0126 00294 (slices.go:25)	PCDATA	$0, $-1
	0x0126 00294 (slices.go:25)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 0e  dH..%....H;a....
	0x0010 01 00 00 48 83 ec 60 48 89 6c 24 58 48 8d 6c 24  ...H..`H.l$XH.l$
	0x0020 58 48 8d 05 00 00 00 00 48 89 04 24 48 c7 44 24  XH......H..$H.D$
	0x0030 08 00 00 00 00 48 8b 4c 24 68 48 89 4c 24 10 90  .....H.L$hH.L$..
	0x0040 e8 00 00 00 00 48 8b 44 24 18 48 8b 4c 24 68 48  .....H.D$.H.L$hH
	0x0050 89 ca 31 db 31 f6 eb 15 4c 8d 5b 61 45 88 1c 30  ..1.1...L.[aE..0
	0x0060 49 8d 5a 01 4c 89 ca 48 89 fe 4c 89 c0 48 8d 3c  I.Z.L..H..L..H.<
	0x0070 52 48 39 fb 0f 8d 8b 00 00 00 48 8d 7e 01 49 89  RH9.......H.~.I.
	0x0080 c0 48 b8 c5 4e ec c4 4e ec c4 4e 49 89 d1 48 f7  .H..N..N..NI..H.
	0x0090 eb 48 c1 fa 03 48 6b d2 1a 49 89 da 48 29 d3 90  .H...Hk..I..H)..
	0x00a0 48 39 cf 76 b3 4c 89 54 24 50 48 89 74 24 40 48  H9.v.L.T$PH.t$@H
	0x00b0 89 5c 24 48 48 8d 05 00 00 00 00 48 89 04 24 4c  .\$HH......H..$L
	0x00c0 89 44 24 08 48 89 74 24 10 48 89 4c 24 18 48 89  .D$.H.t$.H.L$.H.
	0x00d0 7c 24 20 e8 00 00 00 00 4c 8b 44 24 28 48 8b 44  |$ .....L.D$(H.D
	0x00e0 24 30 48 8b 4c 24 38 48 8d 78 01 48 8b 5c 24 48  $0H.L$8H.x.H.\$H
	0x00f0 48 8b 74 24 40 4c 8b 4c 24 68 4c 8b 54 24 50 90  H.t$@L.L$hL.T$P.
	0x0100 e9 53 ff ff ff 48 89 44 24 70 48 89 74 24 78 48  .S...H.D$pH.t$xH
	0x0110 89 8c 24 80 00 00 00 48 8b 6c 24 58 48 83 c4 60  ..$....H.l$XH..`
	0x0120 c3 e8 00 00 00 00 e9 d5 fe ff ff                 ...........
	rel 5+4 t=17 TLS+0
	rel 36+4 t=16 type.uint8+0
	rel 65+4 t=8 runtime.makeslice+0
	rel 183+4 t=16 type.uint8+0
	rel 212+4 t=8 runtime.growslice+0
	rel 290+4 t=8 runtime.morestack_noctxt+0
"".reversed STEXT size=216 args=0x30 locals=0x28 funcid=0x0
	0x0000 00000 (slices.go:34)	TEXT	"".reversed(SB), ABIInternal, $40-48
	0x0000 00000 (slices.go:34)	MOVQ	(TLS), CX
	0x0009 00009 (slices.go:34)	CMPQ	SP, 16(CX)
	0x000d 00013 (slices.go:34)	PCDATA	$0, $-2
	0x000d 00013 (slices.go:34)	JLS	206
	0x0013 00019 (slices.go:34)	PCDATA	$0, $-1
	0x0013 00019 (slices.go:34)	SUBQ	$40, SP
	0x0017 00023 (slices.go:34)	MOVQ	BP, 32(SP)
	0x001c 00028 (slices.go:34)	LEAQ	32(SP), BP
	0x0021 00033 (slices.go:34)	FUNCDATA	$0, gclocals·4032f753396f2012ad1784f398b170f4(SB)
	0x0021 00033 (slices.go:34)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (slices.go:35)	LEAQ	type.string(SB), AX
	0x0028 00040 (slices.go:35)	MOVQ	AX, (SP)
	0x002c 00044 (slices.go:35)	MOVQ	"".in+56(SP), AX
	0x0031 00049 (slices.go:35)	MOVQ	AX, 8(SP)
	0x0036 00054 (slices.go:35)	MOVQ	AX, 16(SP)
	0x003b 00059 (slices.go:35)	PCDATA	$1, $0
	0x003b 00059 (slices.go:35)	NOP
	0x0040 00064 (slices.go:35)	CALL	runtime.makeslice(SB)
	0x0045 00069 (slices.go:35)	MOVQ	24(SP), AX
	0x004a 00074 (slices.go:36)	MOVQ	"".in+56(SP), CX
	0x004f 00079 (slices.go:36)	TESTQ	CX, CX
	0x0052 00082 (slices.go:36)	JLE	188
	0x0054 00084 (slices.go:36)	MOVQ	"".in+48(SP), DX
	0x0059 00089 (slices.go:36)	XORL	BX, BX
	0x005b 00091 (slices.go:36)	JMP	100
	0x005d 00093 (slices.go:36)	ADDQ	$16, DX
	0x0061 00097 (slices.go:37)	MOVQ	R9, CX
	0x0064 00100 (slices.go:36)	MOVQ	(DX), SI
	0x0067 00103 (slices.go:36)	MOVQ	8(DX), R8
	0x006b 00107 (slices.go:37)	MOVQ	CX, R9
	0x006e 00110 (slices.go:37)	SUBQ	BX, CX
	0x0071 00113 (slices.go:37)	LEAQ	-1(CX), R10
	0x0075 00117 (slices.go:37)	CMPQ	R9, R10
	0x0078 00120 (slices.go:37)	JLS	194
	0x007a 00122 (slices.go:37)	SHLQ	$4, R10
	0x007e 00126 (slices.go:37)	MOVQ	R8, 8(AX)(R10*1)
	0x0083 00131 (slices.go:37)	LEAQ	(AX)(R10*1), DI
	0x0087 00135 (slices.go:37)	PCDATA	$0, $-2
	0x0087 00135 (slices.go:37)	CMPL	runtime.writeBarrier(SB), $0
	0x008e 00142 (slices.go:37)	JNE	181
	0x0090 00144 (slices.go:37)	MOVQ	SI, (AX)(R10*1)
	0x0094 00148 (slices.go:36)	PCDATA	$0, $-1
	0x0094 00148 (slices.go:36)	INCQ	BX
	0x0097 00151 (slices.go:36)	CMPQ	R9, BX
	0x009a 00154 (slices.go:36)	JGT	93
	0x009c 00156 (slices.go:39)	MOVQ	AX, "".~r1+72(SP)
	0x00a1 00161 (slices.go:39)	MOVQ	R9, "".~r1+80(SP)
	0x00a6 00166 (slices.go:39)	MOVQ	R9, "".~r1+88(SP)
	0x00ab 00171 (slices.go:39)	MOVQ	32(SP), BP
	0x00b0 00176 (slices.go:39)	ADDQ	$40, SP
	0x00b4 00180 (slices.go:39)	RET
	0x00b5 00181 (slices.go:37)	PCDATA	$0, $-2
	0x00b5 00181 (slices.go:37)	CALL	runtime.gcWriteBarrierSI(SB)
	0x00ba 00186 (slices.go:37)	JMP	148
	0x00bc 00188 (slices.go:39)	PCDATA	$0, $-1
	0x00bc 00188 (slices.go:39)	MOVQ	CX, R9
	0x00bf 00191 (slices.go:39)	NOP
	0x00c0 00192 (slices.go:36)	JMP	156
	0x00c2 00194 (slices.go:37)	MOVQ	R10, AX
	0x00c5 00197 (slices.go:37)	MOVQ	R9, CX
	0x00c8 00200 (slices.go:37)	PCDATA	$1, $1
	0x00c8 00200 (slices.go:37)	CALL	runtime.panicIndex(SB)
	0x00cd 00205 (slices.go:37)	XCHGL	AX, AX
	0x00ce 00206 (slices.go:37)	NOP
	0x00ce 00206 (slices.go:34)	PCDATA	$1, $-1
	0x00ce 00206 (slices.go:34)	PCDATA	$0, $-2
	0x00ce 00206 (slices.go:34)	CALL	runtime.morestack_noctxt(SB)
	0x00d3 00211 (slices.go:34)	PCDATA	$0, $-1
	0x00d3 00211 (slices.go:34)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 bb  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 28 48 89 6c 24 20 48 8d 6c 24  ...H..(H.l$ H.l$
	0x0020 20 48 8d 05 00 00 00 00 48 89 04 24 48 8b 44 24   H......H..$H.D$
	0x0030 38 48 89 44 24 08 48 89 44 24 10 0f 1f 44 00 00  8H.D$.H.D$...D..
	0x0040 e8 00 00 00 00 48 8b 44 24 18 48 8b 4c 24 38 48  .....H.D$.H.L$8H
	0x0050 85 c9 7e 68 48 8b 54 24 30 31 db eb 07 48 83 c2  ..~hH.T$01...H..
	0x0060 10 4c 89 c9 48 8b 32 4c 8b 42 08 49 89 c9 48 29  .L..H.2L.B.I..H)
	0x0070 d9 4c 8d 51 ff 4d 39 d1 76 48 49 c1 e2 04 4e 89  .L.Q.M9.vHI...N.
	0x0080 44 10 08 4a 8d 3c 10 83 3d 00 00 00 00 00 75 25  D..J.<..=.....u%
	0x0090 4a 89 34 10 48 ff c3 49 39 d9 7f c1 48 89 44 24  J.4.H..I9...H.D$
	0x00a0 48 4c 89 4c 24 50 4c 89 4c 24 58 48 8b 6c 24 20  HL.L$PL.L$XH.l$ 
	0x00b0 48 83 c4 28 c3 e8 00 00 00 00 eb d8 49 89 c9 90  H..(........I...
	0x00c0 eb da 4c 89 d0 4c 89 c9 e8 00 00 00 00 90 e8 00  ..L..L..........
	0x00d0 00 00 00 e9 28 ff ff ff                          ....(...
	rel 5+4 t=17 TLS+0
	rel 36+4 t=16 type.string+0
	rel 65+4 t=8 runtime.makeslice+0
	rel 137+4 t=16 runtime.writeBarrier+-1
	rel 182+4 t=8 runtime.gcWriteBarrierSI+0
	rel 201+4 t=8 runtime.panicIndex+0
	rel 207+4 t=8 runtime.morestack_noctxt+0
"".spread STEXT size=255 args=0x48 locals=0x60 funcid=0x0
	0x0000 00000 (slices.go:43)	TEXT	"".spread(SB), ABIInternal, $96-72
	0x0000 00000 (slices.go:43)	MOVQ	(TLS), CX
	0x0009 00009 (slices.go:43)	CMPQ	SP, 16(CX)
	0x000d 00013 (slices.go:43)	PCDATA	$0, $-2
	0x000d 00013 (slices.go:43)	JLS	245
	0x0013 00019 (slices.go:43)	PCDATA	$0, $-1
	0x0013 00019 (slices.go:43)	SUBQ	$96, SP
	0x0017 00023 (slices.go:43)	MOVQ	BP, 88(SP)
	0x001c 00028 (slices.go:43)	LEAQ	88(SP), BP
	0x0021 00033 (slices.go:43)	FUNCDATA	$0, gclocals·b54282905acb520202bfb625ab4668c9(SB)
	0x0021 00033 (slices.go:43)	FUNCDATA	$1, gclocals·663f8c6bfa83aa777198789ce63d9ab4(SB)
	0x0021 00033 (slices.go:44)	MOVQ	"".more+136(SP), AX
	0x0029 00041 (slices.go:44)	MOVQ	"".points+112(SP), CX
	0x002e 00046 (slices.go:44)	LEAQ	(CX)(AX*1), DX
	0x0032 00050 (slices.go:44)	MOVQ	DX, ""..autotmp_8+72(SP)
	0x0037 00055 (slices.go:44)	MOVQ	"".points+120(SP), BX
	0x003c 00060 (slices.go:44)	NOP
	0x0040 00064 (slices.go:44)	CMPQ	DX, BX
	0x0043 00067 (slices.go:44)	JHI	176
	0x0045 00069 (slices.go:44)	MOVQ	"".points+104(SP), SI
	0x004a 00074 (slices.go:44)	MOVQ	BX, ""..autotmp_9+64(SP)
	0x004f 00079 (slices.go:44)	MOVQ	SI, ""..autotmp_10+80(SP)
	0x0054 00084 (slices.go:44)	LEAQ	(CX)(CX*2), CX
	0x0058 00088 (slices.go:44)	LEAQ	(SI)(CX*4), CX
	0x005c 00092 (slices.go:44)	MOVQ	CX, (SP)
	0x0060 00096 (slices.go:44)	MOVQ	"".more+128(SP), CX
	0x0068 00104 (slices.go:44)	MOVQ	CX, 8(SP)
	0x006d 00109 (slices.go:44)	LEAQ	(AX)(AX*2), AX
	0x0071 00113 (slices.go:44)	SHLQ	$2, AX
	0x0075 00117 (slices.go:44)	MOVQ	AX, 16(SP)
	0x007a 00122 (slices.go:44)	PCDATA	$1, $1
	0x007a 00122 (slices.go:44)	CALL	runtime.memmove(SB)
	0x007f 00127 (slices.go:44)	MOVQ	""..autotmp_10+80(SP), AX
	0x0084 00132 (slices.go:44)	MOVQ	AX, "".~r2+152(SP)
	0x008c 00140 (slices.go:44)	MOVQ	""..autotmp_8+72(SP), AX
	0x0091 00145 (slices.go:44)	MOVQ	AX, "".~r2+160(SP)
	0x0099 00153 (slices.go:44)	MOVQ	""..autotmp_9+64(SP), AX
	0x009e 00158 (slices.go:44)	MOVQ	AX, "".~r2+168(SP)
	0x00a6 00166 (slices.go:44)	MOVQ	88(SP), BP
	0x00ab 00171 (slices.go:44)	ADDQ	$96, SP
	0x00af 00175 (slices.go:44)	RET
	0x00b0 00176 (slices.go:44)	LEAQ	type."".point(SB), AX
	0x00b7 00183 (slices.go:44)	MOVQ	AX, (SP)
	0x00bb 00187 (slices.go:44)	MOVQ	"".points+104(SP), AX
	0x00c0 00192 (slices.go:44)	MOVQ	AX, 8(SP)
	0x00c5 00197 (slices.go:44)	MOVQ	CX, 16(SP)
	0x00ca 00202 (slices.go:44)	MOVQ	BX, 24(SP)
	0x00cf 00207 (slices.go:44)	MOVQ	DX, 32(SP)
	0x00d4 00212 (slices.go:44)	PCDATA	$1, $0
	0x00d4 00212 (slices.go:44)	CALL	runtime.growslice(SB)
	0x00d9 00217 (slices.go:44)	MOVQ	40(SP), SI
	0x00de 00222 (slices.go:44)	MOVQ	56(SP), BX
	0x00e3 00227 (slices.go:44)	MOVQ	"".more+136(SP), AX
	0x00eb 00235 (slices.go:44)	MOVQ	"".points+112(SP), CX
	0x00f0 00240 (slices.go:44)	JMP	74
	0x00f5 00245 (slices.go:44)	NOP
	0x00f5 00245 (slices.go:43)	PCDATA	$1, $-1
	0x00f5 00245 (slices.go:43)	PCDATA	$0, $-2
	0x00f5 00245 (slices.go:43)	CALL	runtime.morestack_noctxt(SB)
	0x00fa 00250 (slices.go:43)	PCDATA	$0, $-1
	0x00fa 00250 (slices.go:43)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 e2  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 60 48 89 6c 24 58 48 8d 6c 24  ...H..`H.l$XH.l$
	0x0020 58 48 8b 84 24 88 00 00 00 48 8b 4c 24 70 48 8d  XH..$....H.L$pH.
	0x0030 14 01 48 89 54 24 48 48 8b 5c 24 78 0f 1f 40 00  ..H.T$HH.\$x..@.
	0x0040 48 39 da 77 6b 48 8b 74 24 68 48 89 5c 24 40 48  H9.wkH.t$hH.\$@H
	0x0050 89 74 24 50 48 8d 0c 49 48 8d 0c 8e 48 89 0c 24  .t$PH..IH...H..$
	0x0060 48 8b 8c 24 80 00 00 00 48 89 4c 24 08 48 8d 04  H..$....H.L$.H..
	0x0070 40 48 c1 e0 02 48 89 44 24 10 e8 00 00 00 00 48  @H...H.D$......H
	0x0080 8b 44 24 50 48 89 84 24 98 00 00 00 48 8b 44 24  .D$PH..$....H.D$
	0x0090 48 48 89 84 24 a0 00 00 00 48 8b 44 24 40 48 89  HH..$....H.D$@H.
	0x00a0 84 24 a8 00 00 00 48 8b 6c 24 58 48 83 c4 60 c3  .$....H.l$XH..`.
	0x00b0 48 8d 05 00 00 00 00 48 89 04 24 48 8b 44 24 68  H......H..$H.D$h
	0x00c0 48 89 44 24 08 48 89 4c 24 10 48 89 5c 24 18 48  H.D$.H.L$.H.\$.H
	0x00d0 89 54 24 20 e8 00 00 00 00 48 8b 74 24 28 48 8b  .T$ .....H.t$(H.
	0x00e0 5c 24 38 48 8b 84 24 88 00 00 00 48 8b 4c 24 70  \$8H..$....H.L$p
	0x00f0 e9 55 ff ff ff e8 00 00 00 00 e9 01 ff ff ff     .U.............
	rel 5+4 t=17 TLS+0
	rel 123+4 t=8 runtime.memmove+0
	rel 179+4 t=16 type."".point+0
	rel 213+4 t=8 runtime.growslice+0
	rel 246+4 t=8 runtime.morestack_noctxt+0
"".big STEXT size=362 args=0x10 locals=0x38 funcid=0x0
	0x0000 00000 (slices.go:48)	TEXT	"".big(SB), ABIInternal, $56-16
	0x0000 00000 (slices.go:48)	MOVQ	(TLS), CX
	0x0009 00009 (slices.go:48)	CMPQ	SP, 16(CX)
	0x000d 00013 (slices.go:48)	PCDATA	$0, $-2
	0x000d 00013 (slices.go:48)	JLS	352
	0x0013 00019 (slices.go:48)	PCDATA	$0, $-1
	0x0013 00019 (slices.go:48)	SUBQ	$56, SP
	0x0017 00023 (slices.go:48)	MOVQ	BP, 48(SP)
	0x001c 00028 (slices.go:48)	LEAQ	48(SP), BP
	0x0021 00033 (slices.go:48)	FUNCDATA	$0, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (slices.go:48)	FUNCDATA	$1, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (slices.go:49)	LEAQ	type.int(SB), AX
	0x0028 00040 (slices.go:49)	MOVQ	AX, (SP)
	0x002c 00044 (slices.go:49)	MOVQ	"".n+64(SP), AX
	0x0031 00049 (slices.go:49)	MOVQ	AX, 8(SP)
	0x0036 00054 (slices.go:49)	MOVQ	AX, 16(SP)
	0x003b 00059 (slices.go:49)	PCDATA	$1, $0
	0x003b 00059 (slices.go:49)	NOP
	0x0040 00064 (slices.go:49)	CALL	runtime.makeslice(SB)
	0x0045 00069 (slices.go:49)	MOVQ	24(SP), AX
	0x004a 00074 (slices.go:50)	MOVQ	"".n+64(SP), CX
	0x004f 00079 (slices.go:50)	XORL	DX, DX
	0x0051 00081 (slices.go:50)	JMP	90
	0x0053 00083 (slices.go:51)	MOVQ	DX, (AX)(DX*8)
	0x0057 00087 (slices.go:50)	INCQ	DX
	0x005a 00090 (slices.go:50)	CMPQ	CX, DX
	0x005d 00093 (slices.go:50)	JGT	83
	0x005f 00095 (slices.go:50)	NOP
	0x0060 00096 (slices.go:53)	CMPQ	CX, $1
	0x0064 00100 (slices.go:53)	JCS	339
	0x006a 00106 (slices.go:49)	MOVQ	AX, ""..autotmp_18+40(SP)
	0x006f 00111 (slices.go:53)	LEAQ	-1(CX), DX
	0x0073 00115 (slices.go:53)	MOVQ	DX, ""..autotmp_19+32(SP)
	0x0078 00120 (slices.go:53)	CMPQ	CX, DX
	0x007b 00123 (slices.go:53)	MOVQ	DX, BX
	0x007e 00126 (slices.go:53)	CMOVQLT	CX, DX
	0x0082 00130 (slices.go:53)	MOVQ	BX, SI
	0x0085 00133 (slices.go:53)	NEGQ	BX
	0x0088 00136 (slices.go:53)	SARQ	$63, BX
	0x008c 00140 (slices.go:53)	ANDQ	$8, BX
	0x0090 00144 (slices.go:53)	LEAQ	(BX)(AX*1), DI
	0x0094 00148 (slices.go:53)	TESTQ	BX, BX
	0x0097 00151 (slices.go:53)	JNE	275
	0x0099 00153 (slices.go:53)	NOP
	0x00a0 00160 (slices.go:54)	CMPQ	CX, $2
	0x00a4 00164 (slices.go:54)	JCS	329
	0x00aa 00170 (slices.go:54)	LEAQ	-2(CX), DX
	0x00ae 00174 (slices.go:54)	CMPQ	CX, DX
	0x00b1 00177 (slices.go:54)	MOVQ	CX, BX
	0x00b4 00180 (slices.go:54)	CMOVQGT	DX, CX
	0x00b8 00184 (slices.go:54)	NEGQ	DX
	0x00bb 00187 (slices.go:54)	SARQ	$63, DX
	0x00bf 00191 (slices.go:54)	ANDQ	$16, DX
	0x00c3 00195 (slices.go:54)	LEAQ	(DX)(AX*1), DI
	0x00c7 00199 (slices.go:54)	TESTQ	DX, DX
	0x00ca 00202 (slices.go:54)	JNE	232
	0x00cc 00204 (slices.go:53)	CMPQ	BX, SI
	0x00cf 00207 (slices.go:55)	MOVQ	(AX), DX
	0x00d2 00210 (slices.go:55)	JLS	318
	0x00d4 00212 (slices.go:55)	ADDQ	-8(AX)(BX*8), DX
	0x00d9 00217 (slices.go:55)	MOVQ	DX, "".~r1+72(SP)
	0x00de 00222 (slices.go:55)	MOVQ	48(SP), BP
	0x00e3 00227 (slices.go:55)	ADDQ	$56, SP
	0x00e7 00231 (slices.go:55)	RET
	0x00e8 00232 (slices.go:54)	MOVQ	AX, (SP)
	0x00ec 00236 (slices.go:54)	MOVQ	DI, 8(SP)
	0x00f1 00241 (slices.go:54)	SHLQ	$3, CX
	0x00f5 00245 (slices.go:54)	MOVQ	CX, 16(SP)
	0x00fa 00250 (slices.go:54)	PCDATA	$1, $1
	0x00fa 00250 (slices.go:54)	CALL	runtime.memmove(SB)
	0x00ff 00255 (slices.go:53)	MOVQ	"".n+64(SP), BX
	0x0104 00260 (slices.go:53)	MOVQ	""..autotmp_19+32(SP), SI
	0x0109 00265 (slices.go:53)	CMPQ	BX, SI
	0x010c 00268 (slices.go:55)	MOVQ	""..autotmp_18+40(SP), AX
	0x0111 00273 (slices.go:54)	JMP	207
	0x0113 00275 (slices.go:53)	MOVQ	DI, (SP)
	0x0117 00279 (slices.go:53)	MOVQ	AX, 8(SP)
	0x011c 00284 (slices.go:53)	SHLQ	$3, DX
	0x0120 00288 (slices.go:53)	MOVQ	DX, 16(SP)
	0x0125 00293 (slices.go:53)	CALL	runtime.memmove(SB)
	0x012a 00298 (slices.go:54)	MOVQ	""..autotmp_18+40(SP), AX
	0x012f 00303 (slices.go:54)	MOVQ	"".n+64(SP), CX
	0x0134 00308 (slices.go:53)	MOVQ	""..autotmp_19+32(SP), SI
	0x0139 00313 (slices.go:53)	JMP	160
	0x013e 00318 (slices.go:55)	MOVQ	SI, AX
	0x0141 00321 (slices.go:55)	MOVQ	BX, CX
	0x0144 00324 (slices.go:55)	PCDATA	$1, $0
	0x0144 00324 (slices.go:55)	CALL	runtime.panicIndex(SB)
	0x0149 00329 (slices.go:54)	MOVL	$2, AX
	0x014e 00334 (slices.go:54)	CALL	runtime.panicSliceB(SB)
	0x0153 00339 (slices.go:53)	MOVL	$1, AX
	0x0158 00344 (slices.go:53)	CALL	runtime.panicSliceB(SB)
	0x015d 00349 (slices.go:53)	XCHGL	AX, AX
	0x015e 00350 (slices.go:53)	NOP
	0x015e 00350 (slices.go:48)	PCDATA	$1, $-1
	0x015e 00350 (slices.go:48)	PCDATA	$0, $-2
	0x015e 00350 (slices.go:48)	NOP
	0x0160 00352 (slices.go:48)	CALL	runtime.morestack_noctxt(SB)
	0x0165 00357 (slices.go:48)	PCDATA	$0, $-1
	0x0165 00357 (slices.go:48)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 4d  dH..%....H;a...M
	0x0010 01 00 00 48 83 ec 38 48 89 6c 24 30 48 8d 6c 24  ...H..8H.l$0H.l$
	0x0020 30 48 8d 05 00 00 00 00 48 89 04 24 48 8b 44 24  0H......H..$H.D$
	0x0030 40 48 89 44 24 08 48 89 44 24 10 0f 1f 44 00 00  @H.D$.H.D$...D..
	0x0040 e8 00 00 00 00 48 8b 44 24 18 48 8b 4c 24 40 31  .....H.D$.H.L$@1
	0x0050 d2 eb 07 48 89 14 d0 48 ff c2 48 39 d1 7f f4 90  ...H...H..H9....
	0x0060 48 83 f9 01 0f 82 e9 00 00 00 48 89 44 24 28 48  H.........H.D$(H
	0x0070 8d 51 ff 48 89 54 24 20 48 39 d1 48 89 d3 48 0f  .Q.H.T$ H9.H..H.
	0x0080 4c d1 48 89 de 48 f7 db 48 c1 fb 3f 48 83 e3 08  L.H..H..H..?H...
	0x0090 48 8d 3c 03 48 85 db 75 7a 0f 1f 80 00 00 00 00  H.<.H..uz.......
	0x00a0 48 83 f9 02 0f 82 9f 00 00 00 48 8d 51 fe 48 39  H.........H.Q.H9
	0x00b0 d1 48 89 cb 48 0f 4f ca 48 f7 da 48 c1 fa 3f 48  .H..H.O.H..H..?H
	0x00c0 83 e2 10 48 8d 3c 02 48 85 d2 75 1c 48 39 f3 48  ...H.<.H..u.H9.H
	0x00d0 8b 10 76 6a 48 03 54 d8 f8 48 89 54 24 48 48 8b  ..vjH.T..H.T$HH.
	0x00e0 6c 24 30 48 83 c4 38 c3 48 89 04 24 48 89 7c 24  l$0H..8.H..$H.|$
	0x00f0 08 48 c1 e1 03 48 89 4c 24 10 e8 00 00 00 00 48  .H...H.L$......H
	0x0100 8b 5c 24 40 48 8b 74 24 20 48 39 f3 48 8b 44 24  .\$@H.t$ H9.H.D$
	0x0110 28 eb bc 48 89 3c 24 48 89 44 24 08 48 c1 e2 03  (..H.<$H.D$.H...
	0x0120 48 89 54 24 10 e8 00 00 00 00 48 8b 44 24 28 48  H.T$......H.D$(H
	0x0130 8b 4c 24 40 48 8b 74 24 20 e9 62 ff ff ff 48 89  .L$@H.t$ .b...H.
	0x0140 f0 48 89 d9 e8 00 00 00 00 b8 02 00 00 00 e8 00  .H..............
	0x0150 00 00 00 b8 01 00 00 00 e8 00 00 00 00 90 66 90  ..............f.
	0x0160 e8 00 00 00 00 e9 96 fe ff ff                    ..........
	rel 5+4 t=17 TLS+0
	rel 36+4 t=16 type.int+0
	rel 65+4 t=8 runtime.makeslice+0
	rel 251+4 t=8 runtime.memmove+0
	rel 294+4 t=8 runtime.memmove+0
	rel 325+4 t=8 runtime.panicIndex+0
	rel 335+4 t=8 runtime.panicSliceB+0
	rel 345+4 t=8 runtime.panicSliceB+0
	rel 353+4 t=8 runtime.morestack_noctxt+0
"".whole STEXT size=150 args=0x640 locals=0x648 funcid=0x0
	0x0000 00000 (slices.go:59)	TEXT	"".whole(SB), ABIInternal, $1608-1600
	0x0000 00000 (slices.go:59)	MOVQ	(TLS), CX
	0x0009 00009 (slices.go:59)	LEAQ	-1480(SP), AX
	0x0011 00017 (slices.go:59)	CMPQ	AX, 16(CX)
	0x0015 00021 (slices.go:59)	PCDATA	$0, $-2
	0x0015 00021 (slices.go:59)	JLS	140
	0x0017 00023 (slices.go:59)	PCDATA	$0, $-1
	0x0017 00023 (slices.go:59)	SUBQ	$1608, SP
	0x001e 00030 (slices.go:59)	MOVQ	BP, 1600(SP)
	0x0026 00038 (slices.go:59)	LEAQ	1600(SP), BP
	0x002e 00046 (slices.go:59)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x002e 00046 (slices.go:59)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x002e 00046 (slices.go:59)	LEAQ	"".~r0+1616(SP), DI
	0x0036 00054 (slices.go:59)	MOVL	$200, CX
	0x003b 00059 (slices.go:59)	XORL	AX, AX
	0x003d 00061 (slices.go:59)	REP
	0x003e 00062 (slices.go:59)	STOSQ
	0x0040 00064 (slices.go:60)	LEAQ	"".a(SP), DI
	0x0044 00068 (slices.go:60)	MOVL	$200, CX
	0x0049 00073 (slices.go:60)	REP
	0x004a 00074 (slices.go:60)	STOSQ
	0x004c 00076 (slices.go:60)	XORL	AX, AX
	0x004e 00078 (slices.go:61)	JMP	96
	0x0050 00080 (slices.go:62)	MOVQ	AX, DX
	0x0053 00083 (slices.go:62)	IMULQ	AX, AX
	0x0057 00087 (slices.go:62)	MOVQ	AX, "".a(SP)(DX*8)
	0x005b 00091 (slices.go:61)	LEAQ	1(DX), AX
	0x005f 00095 (slices.go:61)	NOP
	0x0060 00096 (slices.go:61)	CMPQ	AX, $200
	0x0066 00102 (slices.go:61)	JLT	80
	0x0068 00104 (slices.go:64)	LEAQ	"".~r0+1616(SP), DI
	0x0070 00112 (slices.go:64)	LEAQ	"".a(SP), SI
	0x0074 00116 (slices.go:64)	MOVL	$200, CX
	0x0079 00121 (slices.go:64)	REP
	0x007a 00122 (slices.go:64)	MOVSQ
	0x007c 00124 (slices.go:64)	MOVQ	1600(SP), BP
	0x0084 00132 (slices.go:64)	ADDQ	$1608, SP
	0x008b 00139 (slices.go:64)	RET
	0x008c 00140 (slices.go:64)	NOP
	0x008c 00140 (slices.go:59)	PCDATA	$1, $-1
	0x008c 00140 (slices.go:59)	PCDATA	$0, $-2
	0x008c 00140 (slices.go:59)	CALL	runtime.morestack_noctxt(SB)
	0x0091 00145 (slices.go:59)	PCDATA	$0, $-1
	0x0091 00145 (slices.go:59)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 38 fa ff  dH..%....H..$8..
	0x0010 ff 48 3b 41 10 76 75 48 81 ec 48 06 00 00 48 89  .H;A.vuH..H...H.
	0x0020 ac 24 40 06 00 00 48 8d ac 24 40 06 00 00 48 8d  .$@...H..$@...H.
	0x0030 bc 24 50 06 00 00 b9 c8 00 00 00 31 c0 f3 48 ab  .$P........1..H.
	0x0040 48 8d 3c 24 b9 c8 00 00 00 f3 48 ab 31 c0 eb 10  H.<$......H.1...
	0x0050 48 89 c2 48 0f af c0 48 89 04 d4 48 8d 42 01 90  H..H...H...H.B..
	0x0060 48 3d c8 00 00 00 7c e8 48 8d bc 24 50 06 00 00  H=....|.H..$P...
	0x0070 48 8d 34 24 b9 c8 00 00 00 f3 48 a5 48 8b ac 24  H.4$......H.H..$
	0x0080 40 06 00 00 48 81 c4 48 06 00 00 c3 e8 00 00 00  @...H..H........
	0x0090 00 e9 6a ff ff ff                                ..j...
	rel 5+4 t=17 TLS+0
	rel 141+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=2736 args=0x0 locals=0x2098 funcid=0x0
	0x0000 00000 (slices.go:67)	TEXT	"".main(SB), ABIInternal, $8344-0
	0x0000 00000 (slices.go:67)	MOVQ	(TLS), CX
	0x0009 00009 (slices.go:67)	MOVQ	16(CX), SI
	0x000d 00013 (slices.go:67)	PCDATA	$0, $-2
	0x000d 00013 (slices.go:67)	CMPQ	SI, $-1314
	0x0014 00020 (slices.go:67)	JEQ	2726
	0x001a 00026 (slices.go:67)	LEAQ	928(SP), AX
	0x0022 00034 (slices.go:67)	SUBQ	SI, AX
	0x0025 00037 (slices.go:67)	CMPQ	AX, $9144
	0x002b 00043 (slices.go:67)	JLS	2726
	0x0031 00049 (slices.go:67)	PCDATA	$0, $-1
	0x0031 00049 (slices.go:67)	SUBQ	$8344, SP
	0x0038 00056 (slices.go:67)	MOVQ	BP, 8336(SP)
	0x0040 00064 (slices.go:67)	LEAQ	8336(SP), BP
	0x0048 00072 (slices.go:67)	FUNCDATA	$0, gclocals·9e4a85729f78b2975359db968fd85c01(SB)
	0x0048 00072 (slices.go:67)	FUNCDATA	$1, gclocals·08412be6d7d0b3f386f01d87f7a613b7(SB)
	0x0048 00072 (slices.go:67)	FUNCDATA	$2, "".main.stkobj(SB)
	0x0048 00072 (slices.go:68)	MOVQ	$5000, (SP)
	0x0050 00080 (slices.go:68)	PCDATA	$1, $0
	0x0050 00080 (slices.go:68)	CALL	"".grow(SB)
	0x0055 00085 (slices.go:68)	MOVQ	8(SP), AX
	0x005a 00090 (slices.go:68)	MOVQ	AX, ""..autotmp_66+8280(SP)
	0x0062 00098 (slices.go:68)	MOVQ	16(SP), CX
	0x0067 00103 (slices.go:68)	MOVQ	CX, ""..autotmp_67+1728(SP)
	0x006f 00111 (slices.go:68)	XORL	DX, DX
	0x0071 00113 (slices.go:68)	JMP	198
	0x0073 00115 (slices.go:68)	MOVQ	DX, ""..autotmp_68+1720(SP)
	0x007b 00123 (slices.go:68)	MOVQ	(AX)(DX*8), CX
	0x007f 00127 (slices.go:68)	MOVQ	CX, "".c+1664(SP)
	0x0087 00135 (slices.go:69)	PCDATA	$1, $1
	0x0087 00135 (slices.go:69)	CALL	runtime.printlock(SB)
	0x008c 00140 (slices.go:69)	MOVQ	"".c+1664(SP), AX
	0x0094 00148 (slices.go:69)	MOVQ	AX, (SP)
	0x0098 00152 (slices.go:69)	CALL	runtime.printint(SB)
	0x009d 00157 (slices.go:69)	NOP
	0x00a0 00160 (slices.go:69)	CALL	runtime.printsp(SB)
	0x00a5 00165 (slices.go:69)	CALL	runtime.printunlock(SB)
	0x00aa 00170 (slices.go:68)	MOVQ	""..autotmp_68+1720(SP), AX
	0x00b2 00178 (slices.go:68)	LEAQ	1(AX), DX
	0x00b6 00182 (slices.go:68)	MOVQ	""..autotmp_66+8280(SP), AX
	0x00be 00190 (slices.go:68)	MOVQ	""..autotmp_67+1728(SP), CX
	0x00c6 00198 (slices.go:68)	CMPQ	CX, DX
	0x00c9 00201 (slices.go:68)	JGT	115
	0x00cb 00203 (slices.go:71)	PCDATA	$1, $0
	0x00cb 00203 (slices.go:71)	CALL	runtime.printlock(SB)
	0x00d0 00208 (slices.go:71)	CALL	runtime.printnl(SB)
	0x00d5 00213 (slices.go:71)	CALL	runtime.printunlock(SB)
	0x00da 00218 (slices.go:72)	MOVQ	$5, (SP)
	0x00e2 00226 (slices.go:72)	CALL	"".bytes(SB)
	0x00e7 00231 (slices.go:73)	MOVQ	16(SP), AX
	0x00ec 00236 (slices.go:73)	MOVQ	AX, "".b.len+1672(SP)
	0x00f4 00244 (slices.go:73)	MOVQ	24(SP), CX
	0x00f9 00249 (slices.go:73)	MOVQ	CX, "".b.cap+1680(SP)
	0x0101 00257 (slices.go:73)	LEAQ	""..autotmp_26+1740(SP), DX
	0x0109 00265 (slices.go:73)	MOVQ	DX, (SP)
	0x010d 00269 (slices.go:73)	CALL	runtime.slicebytetostring(SB)
	0x0112 00274 (slices.go:73)	MOVQ	24(SP), AX
	0x0117 00279 (slices.go:73)	MOVQ	AX, ""..autotmp_69+8272(SP)
	0x011f 00287 (slices.go:73)	MOVQ	32(SP), CX
	0x0124 00292 (slices.go:73)	MOVQ	CX, ""..autotmp_67+1728(SP)
	0x012c 00300 (slices.go:73)	PCDATA	$1, $2
	0x012c 00300 (slices.go:73)	CALL	runtime.printlock(SB)
	0x0131 00305 (slices.go:73)	MOVQ	"".b.len+1672(SP), AX
	0x0139 00313 (slices.go:73)	MOVQ	AX, (SP)
	0x013d 00317 (slices.go:73)	NOP
	0x0140 00320 (slices.go:73)	CALL	runtime.printint(SB)
	0x0145 00325 (slices.go:73)	CALL	runtime.printsp(SB)
	0x014a 00330 (slices.go:73)	MOVQ	"".b.cap+1680(SP), AX
	0x0152 00338 (slices.go:73)	MOVQ	AX, (SP)
	0x0156 00342 (slices.go:73)	CALL	runtime.printint(SB)
	0x015b 00347 (slices.go:73)	NOP
	0x0160 00352 (slices.go:73)	CALL	runtime.printsp(SB)
	0x0165 00357 (slices.go:73)	MOVQ	""..autotmp_69+8272(SP), AX
	0x016d 00365 (slices.go:73)	MOVQ	AX, (SP)
	0x0171 00369 (slices.go:73)	MOVQ	""..autotmp_67+1728(SP), AX
	0x0179 00377 (slices.go:73)	MOVQ	AX, 8(SP)
	0x017e 00382 (slices.go:73)	PCDATA	$1, $0
	0x017e 00382 (slices.go:73)	NOP
	0x0180 00384 (slices.go:73)	CALL	runtime.printstring(SB)
	0x0185 00389 (slices.go:73)	CALL	runtime.printnl(SB)
	0x018a 00394 (slices.go:73)	CALL	runtime.printunlock(SB)
	0x018f 00399 (slices.go:74)	XORPS	X0, X0
	0x0192 00402 (slices.go:74)	MOVUPS	X0, ""..autotmp_15+8288(SP)
	0x019a 00410 (slices.go:74)	MOVUPS	X0, ""..autotmp_15+8304(SP)
	0x01a2 00418 (slices.go:74)	MOVUPS	X0, ""..autotmp_15+8320(SP)
	0x01aa 00426 (slices.go:74)	LEAQ	go.string."one"(SB), AX
	0x01b1 00433 (slices.go:74)	MOVQ	AX, ""..autotmp_15+8288(SP)
	0x01b9 00441 (slices.go:74)	MOVQ	$3, ""..autotmp_15+8296(SP)
	0x01c5 00453 (slices.go:74)	LEAQ	go.string."two"(SB), AX
	0x01cc 00460 (slices.go:74)	MOVQ	AX, ""..autotmp_15+8304(SP)
	0x01d4 00468 (slices.go:74)	MOVQ	$3, ""..autotmp_15+8312(SP)
	0x01e0 00480 (slices.go:74)	LEAQ	go.string."three"(SB), AX
	0x01e7 00487 (slices.go:74)	MOVQ	AX, ""..autotmp_15+8320(SP)
	0x01ef 00495 (slices.go:74)	MOVQ	$5, ""..autotmp_15+8328(SP)
	0x01fb 00507 (slices.go:74)	LEAQ	""..autotmp_15+8288(SP), AX
	0x0203 00515 (slices.go:74)	MOVQ	AX, (SP)
	0x0207 00519 (slices.go:74)	MOVQ	$3, 8(SP)
	0x0210 00528 (slices.go:74)	MOVQ	$3, 16(SP)
	0x0219 00537 (slices.go:74)	CALL	"".reversed(SB)
	0x021e 00542 (slices.go:74)	MOVQ	32(SP), AX
	0x0223 00547 (slices.go:74)	MOVQ	24(SP), CX
	0x0228 00552 (slices.go:74)	TESTQ	AX, AX
	0x022b 00555 (slices.go:74)	JLE	701
	0x0231 00561 (slices.go:74)	MOVQ	AX, ""..autotmp_67+1728(SP)
	0x0239 00569 (slices.go:74)	XORL	DX, DX
	0x023b 00571 (slices.go:74)	JMP	591
	0x023d 00573 (slices.go:74)	MOVQ	""..autotmp_70+8264(SP), BX
	0x0245 00581 (slices.go:74)	ADDQ	$16, BX
	0x0249 00585 (slices.go:74)	MOVQ	BX, CX
	0x024c 00588 (slices.go:74)	MOVQ	AX, DX
	0x024f 00591 (slices.go:74)	MOVQ	DX, ""..autotmp_68+1720(SP)
	0x0257 00599 (slices.go:74)	MOVQ	CX, ""..autotmp_70+8264(SP)
	0x025f 00607 (slices.go:74)	MOVQ	(CX), AX
	0x0262 00610 (slices.go:74)	MOVQ	AX, "".s.ptr+8208(SP)
	0x026a 00618 (slices.go:74)	MOVQ	8(CX), BX
	0x026e 00622 (slices.go:74)	MOVQ	BX, "".s.len+1608(SP)
	0x0276 00630 (slices.go:75)	PCDATA	$1, $3
	0x0276 00630 (slices.go:75)	CALL	runtime.printlock(SB)
	0x027b 00635 (slices.go:75)	MOVQ	"".s.ptr+8208(SP), AX
	0x0283 00643 (slices.go:75)	MOVQ	AX, (SP)
	0x0287 00647 (slices.go:75)	MOVQ	"".s.len+1608(SP), AX
	0x028f 00655 (slices.go:75)	MOVQ	AX, 8(SP)
	0x0294 00660 (slices.go:75)	PCDATA	$1, $4
	0x0294 00660 (slices.go:75)	CALL	runtime.printstring(SB)
	0x0299 00665 (slices.go:75)	CALL	runtime.printsp(SB)
	0x029e 00670 (slices.go:75)	NOP
	0x02a0 00672 (slices.go:75)	CALL	runtime.printunlock(SB)
	0x02a5 00677 (slices.go:74)	MOVQ	""..autotmp_68+1720(SP), AX
	0x02ad 00685 (slices.go:74)	INCQ	AX
	0x02b0 00688 (slices.go:74)	MOVQ	""..autotmp_67+1728(SP), CX
	0x02b8 00696 (slices.go:74)	CMPQ	CX, AX
	0x02bb 00699 (slices.go:74)	JGT	573
	0x02bd 00701 (slices.go:77)	PCDATA	$1, $0
	0x02bd 00701 (slices.go:77)	NOP
	0x02c0 00704 (slices.go:77)	CALL	runtime.printlock(SB)
	0x02c5 00709 (slices.go:77)	CALL	runtime.printnl(SB)
	0x02ca 00714 (slices.go:77)	CALL	runtime.printunlock(SB)
	0x02cf 00719 (slices.go:78)	MOVQ	$0, ""..autotmp_18+1772(SP)
	0x02db 00731 (slices.go:78)	XORPS	X0, X0
	0x02de 00734 (slices.go:78)	MOVUPS	X0, ""..autotmp_18+1776(SP)
	0x02e6 00742 (slices.go:78)	MOVUPS	X0, ""..autotmp_18+1792(SP)
	0x02ee 00750 (slices.go:78)	MOVQ	$8589934593, AX
	0x02f8 00760 (slices.go:78)	MOVQ	AX, ""..autotmp_18+1772(SP)
	0x0300 00768 (slices.go:78)	MOVQ	$17179869187, AX
	0x030a 00778 (slices.go:78)	MOVQ	AX, ""..autotmp_18+1780(SP)
	0x0312 00786 (slices.go:78)	MOVQ	$25769803781, AX
	0x031c 00796 (slices.go:78)	MOVQ	AX, ""..autotmp_18+1788(SP)
	0x0324 00804 (slices.go:78)	MOVQ	$34359738375, AX
	0x032e 00814 (slices.go:78)	MOVQ	AX, ""..autotmp_18+1796(SP)
	0x0336 00822 (slices.go:78)	MOVL	$9, ""..autotmp_18+1804(SP)
	0x0341 00833 (slices.go:78)	MOVUPS	X0, (SP)
	0x0345 00837 (slices.go:78)	MOVQ	$0, 16(SP)
	0x034e 00846 (slices.go:78)	LEAQ	""..autotmp_18+1772(SP), AX
	0x0356 00854 (slices.go:78)	MOVQ	AX, 24(SP)
	0x035b 00859 (slices.go:78)	MOVQ	$3, 32(SP)
	0x0364 00868 (slices.go:78)	MOVQ	$3, 40(SP)
	0x036d 00877 (slices.go:78)	CALL	"".spread(SB)
	0x0372 00882 (slices.go:79)	MOVQ	48(SP), AX
	0x0377 00887 (slices.go:79)	MOVQ	56(SP), CX
	0x037c 00892 (slices.go:79)	MOVQ	64(SP), DX
	0x0381 00897 (slices.go:79)	MOVQ	AX, (SP)
	0x0385 00901 (slices.go:79)	MOVQ	CX, 8(SP)
	0x038a 00906 (slices.go:79)	MOVQ	DX, 16(SP)
	0x038f 00911 (slices.go:79)	MOVQ	AX, 24(SP)
	0x0394 00916 (slices.go:79)	MOVQ	CX, 32(SP)
	0x0399 00921 (slices.go:79)	MOVQ	DX, 40(SP)
	0x039e 00926 (slices.go:79)	NOP
	0x03a0 00928 (slices.go:79)	CALL	"".spread(SB)
	0x03a5 00933 (slices.go:80)	MOVQ	56(SP), CX
	0x03aa 00938 (slices.go:80)	MOVQ	64(SP), AX
	0x03af 00943 (slices.go:80)	MOVQ	48(SP), DX
	0x03b4 00948 (slices.go:80)	CMPQ	CX, $3
	0x03b8 00952 (slices.go:80)	JLS	2715
	0x03be 00958 (slices.go:80)	MOVLQSX	36(DX), BX
	0x03c2 00962 (slices.go:80)	CMPQ	CX, $5
	0x03c6 00966 (slices.go:80)	JLS	2705
	0x03cc 00972 (slices.go:80)	MOVQ	BX, ""..autotmp_71+1712(SP)
	0x03d4 00980 (slices.go:80)	MOVQ	CX, "".p.len+1616(SP)
	0x03dc 00988 (slices.go:80)	MOVQ	AX, "".p.cap+1624(SP)
	0x03e4 00996 (slices.go:80)	MOVLQSX	68(DX), AX
	0x03e8 01000 (slices.go:80)	MOVQ	AX, ""..autotmp_72+1704(SP)
	0x03f0 01008 (slices.go:80)	CALL	runtime.printlock(SB)
	0x03f5 01013 (slices.go:80)	MOVQ	"".p.len+1616(SP), AX
	0x03fd 01021 (slices.go:80)	MOVQ	AX, (SP)
	0x0401 01025 (slices.go:80)	CALL	runtime.printint(SB)
	0x0406 01030 (slices.go:80)	CALL	runtime.printsp(SB)
	0x040b 01035 (slices.go:80)	MOVQ	"".p.cap+1624(SP), AX
	0x0413 01043 (slices.go:80)	MOVQ	AX, (SP)
	0x0417 01047 (slices.go:80)	CALL	runtime.printint(SB)
	0x041c 01052 (slices.go:80)	NOP
	0x0420 01056 (slices.go:80)	CALL	runtime.printsp(SB)
	0x0425 01061 (slices.go:80)	MOVQ	""..autotmp_71+1712(SP), AX
	0x042d 01069 (slices.go:80)	MOVQ	AX, (SP)
	0x0431 01073 (slices.go:80)	CALL	runtime.printint(SB)
	0x0436 01078 (slices.go:80)	CALL	runtime.printsp(SB)
	0x043b 01083 (slices.go:80)	MOVQ	""..autotmp_72+1704(SP), AX
	0x0443 01091 (slices.go:80)	MOVQ	AX, (SP)
	0x0447 01095 (slices.go:80)	CALL	runtime.printint(SB)
	0x044c 01100 (slices.go:80)	CALL	runtime.printnl(SB)
	0x0451 01105 (slices.go:80)	CALL	runtime.printunlock(SB)
	0x0456 01110 (slices.go:81)	MOVQ	$100000, (SP)
	0x045e 01118 (slices.go:81)	NOP
	0x0460 01120 (slices.go:81)	CALL	"".big(SB)
	0x0465 01125 (slices.go:81)	MOVQ	8(SP), AX
	0x046a 01130 (slices.go:81)	MOVQ	AX, ""..autotmp_67+1728(SP)
	0x0472 01138 (slices.go:81)	MOVQ	$300, (SP)
	0x047a 01146 (slices.go:81)	CALL	"".big(SB)
	0x047f 01151 (slices.go:81)	MOVQ	8(SP), AX
	0x0484 01156 (slices.go:81)	MOVQ	AX, ""..autotmp_68+1720(SP)
	0x048c 01164 (slices.go:81)	CALL	runtime.printlock(SB)
	0x0491 01169 (slices.go:81)	MOVQ	""..autotmp_67+1728(SP), AX
	0x0499 01177 (slices.go:81)	MOVQ	AX, (SP)
	0x049d 01181 (slices.go:81)	NOP
	0x04a0 01184 (slices.go:81)	CALL	runtime.printint(SB)
	0x04a5 01189 (slices.go:81)	CALL	runtime.printsp(SB)
	0x04aa 01194 (slices.go:81)	MOVQ	""..autotmp_68+1720(SP), AX
	0x04b2 01202 (slices.go:81)	MOVQ	AX, (SP)
	0x04b6 01206 (slices.go:81)	CALL	runtime.printint(SB)
	0x04bb 01211 (slices.go:81)	NOP
	0x04c0 01216 (slices.go:81)	CALL	runtime.printnl(SB)
	0x04c5 01221 (slices.go:81)	CALL	runtime.printunlock(SB)
	0x04ca 01226 (slices.go:81)	XORL	AX, AX
	0x04cc 01228 (slices.go:81)	XORL	CX, CX
	0x04ce 01230 (slices.go:83)	JMP	1248
	0x04d0 01232 (slices.go:83)	MOVQ	"".i+1648(SP), DX
	0x04d8 01240 (slices.go:83)	LEAQ	1(DX), AX
	0x04dc 01244 (slices.go:86)	MOVQ	DI, CX
	0x04df 01247 (slices.go:86)	NOP
	0x04e0 01248 (slices.go:83)	CMPQ	AX, $5
	0x04e4 01252 (slices.go:83)	JGE	1506
	0x04ea 01258 (slices.go:83)	MOVQ	AX, "".i+1648(SP)
	0x04f2 01266 (slices.go:86)	MOVQ	CX, "".n+8216(SP)
	0x04fa 01274 (slices.go:84)	LEAQ	type."".named(SB), AX
	0x0501 01281 (slices.go:84)	MOVQ	AX, (SP)
	0x0505 01285 (slices.go:84)	PCDATA	$1, $5
	0x0505 01285 (slices.go:84)	CALL	runtime.newobject(SB)
	0x050a 01290 (slices.go:84)	MOVQ	8(SP), AX
	0x050f 01295 (slices.go:84)	MOVQ	AX, "".list+8232(SP)
	0x0517 01303 (slices.go:84)	MOVQ	$0, (SP)
	0x051f 01311 (slices.go:84)	MOVQ	"".i+1648(SP), CX
	0x0527 01319 (slices.go:84)	LEAQ	97(CX), DX
	0x052b 01323 (slices.go:84)	MOVLQSX	DX, DX
	0x052e 01326 (slices.go:84)	MOVQ	DX, 8(SP)
	0x0533 01331 (slices.go:84)	PCDATA	$1, $6
	0x0533 01331 (slices.go:84)	CALL	runtime.intstring(SB)
	0x0538 01336 (slices.go:84)	MOVQ	16(SP), AX
	0x053d 01341 (slices.go:84)	MOVQ	24(SP), CX
	0x0542 01346 (slices.go:84)	MOVQ	"".list+8232(SP), DI
	0x054a 01354 (slices.go:84)	MOVQ	CX, 8(DI)
	0x054e 01358 (slices.go:84)	PCDATA	$0, $-2
	0x054e 01358 (slices.go:84)	CMPL	runtime.writeBarrier(SB), $0
	0x0555 01365 (slices.go:84)	JNE	1387
	0x0557 01367 (slices.go:84)	MOVQ	AX, (DI)
	0x055a 01370 (slices.go:84)	MOVQ	"".n+8216(SP), AX
	0x0562 01378 (slices.go:84)	MOVQ	AX, 16(DI)
	0x0566 01382 (slices.go:84)	JMP	1232
	0x056b 01387 (slices.go:84)	CALL	runtime.gcWriteBarrier(SB)
	0x0570 01392 (slices.go:84)	LEAQ	16(DI), AX
	0x0574 01396 (slices.go:84)	MOVQ	DI, CX
	0x0577 01399 (slices.go:84)	MOVQ	AX, DI
	0x057a 01402 (slices.go:84)	MOVQ	"".n+8216(SP), DX
	0x0582 01410 (slices.go:84)	CALL	runtime.gcWriteBarrierDX(SB)
	0x0587 01415 (slices.go:86)	MOVQ	CX, DI
	0x058a 01418 (slices.go:84)	JMP	1232
	0x058f 01423 (slices.go:86)	PCDATA	$0, $-1
	0x058f 01423 (slices.go:86)	MOVQ	CX, "".n+8216(SP)
	0x0597 01431 (slices.go:87)	MOVQ	(CX), AX
	0x059a 01434 (slices.go:87)	MOVQ	AX, ""..autotmp_69+8272(SP)
	0x05a2 01442 (slices.go:87)	MOVQ	8(CX), DX
	0x05a6 01446 (slices.go:87)	MOVQ	DX, ""..autotmp_67+1728(SP)
	0x05ae 01454 (slices.go:87)	PCDATA	$1, $7
	0x05ae 01454 (slices.go:87)	CALL	runtime.printlock(SB)
	0x05b3 01459 (slices.go:87)	MOVQ	""..autotmp_69+8272(SP), AX
	0x05bb 01467 (slices.go:87)	MOVQ	AX, (SP)
	0x05bf 01471 (slices.go:87)	MOVQ	""..autotmp_67+1728(SP), AX
	0x05c7 01479 (slices.go:87)	MOVQ	AX, 8(SP)
	0x05cc 01484 (slices.go:87)	PCDATA	$1, $5
	0x05cc 01484 (slices.go:87)	CALL	runtime.printstring(SB)
	0x05d1 01489 (slices.go:87)	CALL	runtime.printunlock(SB)
	0x05d6 01494 (slices.go:86)	MOVQ	"".n+8216(SP), AX
	0x05de 01502 (slices.go:86)	MOVQ	16(AX), CX
	0x05e2 01506 (slices.go:86)	TESTQ	CX, CX
	0x05e5 01509 (slices.go:86)	JNE	1423
	0x05e7 01511 (slices.go:89)	PCDATA	$1, $0
	0x05e7 01511 (slices.go:89)	CALL	runtime.printlock(SB)
	0x05ec 01516 (slices.go:89)	CALL	runtime.printnl(SB)
	0x05f1 01521 (slices.go:89)	CALL	runtime.printunlock(SB)
	0x05f6 01526 (slices.go:90)	CALL	"".whole(SB)
	0x05fb 01531 (slices.go:90)	LEAQ	""..autotmp_19+6608(SP), DI
	0x0603 01539 (slices.go:90)	MOVQ	SP, SI
	0x0606 01542 (slices.go:90)	MOVL	$200, CX
	0x060b 01547 (slices.go:90)	REP
	0x060c 01548 (slices.go:90)	MOVSQ
	0x060e 01550 (slices.go:90)	CALL	"".whole(SB)
	0x0613 01555 (slices.go:90)	LEAQ	""..autotmp_20+5008(SP), DI
	0x061b 01563 (slices.go:90)	MOVQ	SP, SI
	0x061e 01566 (slices.go:90)	MOVL	$200, CX
	0x0623 01571 (slices.go:90)	REP
	0x0624 01572 (slices.go:90)	MOVSQ
	0x0626 01574 (slices.go:90)	LEAQ	"".a+3408(SP), DI
	0x062e 01582 (slices.go:90)	LEAQ	""..autotmp_19+6608(SP), SI
	0x0636 01590 (slices.go:90)	MOVL	$200, CX
	0x063b 01595 (slices.go:90)	REP
	0x063c 01596 (slices.go:90)	MOVSQ
	0x063e 01598 (slices.go:90)	LEAQ	"".c+1808(SP), DI
	0x0646 01606 (slices.go:90)	LEAQ	""..autotmp_20+5008(SP), SI
	0x064e 01614 (slices.go:90)	MOVL	$200, CX
	0x0653 01619 (slices.go:90)	REP
	0x0654 01620 (slices.go:90)	MOVSQ
	0x0656 01622 (slices.go:91)	INCQ	"".c+1832(SP)
	0x065e 01630 (slices.go:92)	LEAQ	""..autotmp_19+6608(SP), DI
	0x0666 01638 (slices.go:92)	LEAQ	"".a+3408(SP), SI
	0x066e 01646 (slices.go:92)	MOVL	$200, CX
	0x0673 01651 (slices.go:92)	REP
	0x0674 01652 (slices.go:92)	MOVSQ
	0x0676 01654 (slices.go:92)	LEAQ	""..autotmp_20+5008(SP), DI
	0x067e 01662 (slices.go:92)	LEAQ	"".c+1808(SP), SI
	0x0686 01670 (slices.go:92)	MOVL	$200, CX
	0x068b 01675 (slices.go:92)	REP
	0x068c 01676 (slices.go:92)	MOVSQ
	0x068e 01678 (slices.go:92)	LEAQ	""..autotmp_19+6608(SP), AX
	0x0696 01686 (slices.go:92)	MOVQ	AX, (SP)
	0x069a 01690 (slices.go:92)	LEAQ	""..autotmp_20+5008(SP), AX
	0x06a2 01698 (slices.go:92)	MOVQ	AX, 8(SP)
	0x06a7 01703 (slices.go:92)	MOVQ	$1600, 16(SP)
	0x06b0 01712 (slices.go:92)	CALL	runtime.memequal(SB)
	0x06b5 01717 (slices.go:92)	MOVBLZX	24(SP), AX
	0x06ba 01722 (slices.go:92)	MOVB	AL, ""..autotmp_73+1607(SP)
	0x06c1 01729 (slices.go:92)	MOVQ	"".a+5000(SP), CX
	0x06c9 01737 (slices.go:92)	MOVQ	CX, ""..autotmp_67+1728(SP)
	0x06d1 01745 (slices.go:92)	MOVQ	"".c+1832(SP), DX
	0x06d9 01753 (slices.go:92)	MOVQ	DX, ""..autotmp_68+1720(SP)
	0x06e1 01761 (slices.go:92)	CALL	runtime.printlock(SB)
	0x06e6 01766 (slices.go:92)	MOVBLZX	""..autotmp_73+1607(SP), AX
	0x06ee 01774 (slices.go:92)	MOVB	AL, (SP)
	0x06f1 01777 (slices.go:92)	CALL	runtime.printbool(SB)
	0x06f6 01782 (slices.go:92)	CALL	runtime.printsp(SB)
	0x06fb 01787 (slices.go:92)	MOVQ	""..autotmp_67+1728(SP), AX
	0x0703 01795 (slices.go:92)	MOVQ	AX, (SP)
	0x0707 01799 (slices.go:92)	CALL	runtime.printint(SB)
	0x070c 01804 (slices.go:92)	CALL	runtime.printsp(SB)
	0x0711 01809 (slices.go:92)	MOVQ	""..autotmp_68+1720(SP), AX
	0x0719 01817 (slices.go:92)	MOVQ	AX, (SP)
	0x071d 01821 (slices.go:92)	NOP
	0x0720 01824 (slices.go:92)	CALL	runtime.printint(SB)
	0x0725 01829 (slices.go:92)	CALL	runtime.printnl(SB)
	0x072a 01834 (slices.go:92)	CALL	runtime.printunlock(SB)
	0x072f 01839 (slices.go:67)	XORL	AX, AX
	0x0731 01841 (slices.go:67)	XORL	CX, CX
	0x0733 01843 (slices.go:67)	XORL	DX, DX
	0x0735 01845 (slices.go:67)	XORL	BX, BX
	0x0737 01847 (slices.go:94)	JMP	1862
	0x0739 01849 (slices.go:94)	LEAQ	1(R10), AX
	0x073d 01853 (slices.go:95)	MOVQ	DX, CX
	0x0740 01856 (slices.go:95)	MOVQ	BX, DX
	0x0743 01859 (slices.go:95)	MOVQ	SI, BX
	0x0746 01862 (slices.go:95)	MOVQ	DX, "".m.cap+1640(SP)
	0x074e 01870 (slices.go:95)	MOVQ	CX, "".m.len+1632(SP)
	0x0756 01878 (slices.go:95)	NOP
	0x0760 01888 (slices.go:94)	CMPQ	AX, $40
	0x0764 01892 (slices.go:94)	JGE	2534
	0x076a 01898 (slices.go:95)	MOVQ	BX, "".m.ptr+8224(SP)
	0x0772 01906 (slices.go:94)	MOVQ	AX, "".i+1656(SP)
	0x077a 01914 (slices.go:95)	LEAQ	type.[1]string(SB), AX
	0x0781 01921 (slices.go:95)	MOVQ	AX, (SP)
	0x0785 01925 (slices.go:95)	PCDATA	$1, $8
	0x0785 01925 (slices.go:95)	CALL	runtime.newobject(SB)
	0x078a 01930 (slices.go:95)	MOVQ	8(SP), AX
	0x078f 01935 (slices.go:95)	MOVQ	$1, 8(AX)
	0x0797 01943 (slices.go:95)	LEAQ	go.string."x"(SB), CX
	0x079e 01950 (slices.go:95)	MOVQ	CX, (AX)
	0x07a1 01953 (slices.go:95)	MOVQ	"".m.len+1632(SP), CX
	0x07a9 01961 (slices.go:95)	LEAQ	1(CX), DX
	0x07ad 01965 (slices.go:95)	MOVQ	"".m.cap+1640(SP), BX
	0x07b5 01973 (slices.go:95)	CMPQ	BX, DX
	0x07b8 01976 (slices.go:95)	JCS	2442
	0x07be 01982 (slices.go:95)	MOVQ	"".m.ptr+8224(SP), SI
	0x07c6 01990 (slices.go:95)	LEAQ	(CX)(CX*2), R8
	0x07ca 01994 (slices.go:95)	MOVQ	$1, 8(SI)(R8*8)
	0x07d3 02003 (slices.go:95)	MOVQ	$1, 16(SI)(R8*8)
	0x07dc 02012 (slices.go:95)	LEAQ	(SI)(R8*8), DI
	0x07e0 02016 (slices.go:96)	MOVQ	"".i+1656(SP), R9
	0x07e8 02024 (slices.go:96)	MOVQ	R9, R10
	0x07eb 02027 (slices.go:96)	SHRQ	$63, R9
	0x07ef 02031 (slices.go:96)	ADDQ	R10, R9
	0x07f2 02034 (slices.go:95)	PCDATA	$0, $-2
	0x07f2 02034 (slices.go:95)	CMPL	runtime.writeBarrier(SB), $0
	0x07f9 02041 (slices.go:95)	JNE	2429
	0x07ff 02047 (slices.go:95)	MOVQ	AX, (SI)(R8*8)
	0x0803 02051 (slices.go:96)	PCDATA	$0, $-1
	0x0803 02051 (slices.go:96)	SARQ	$1, R9
	0x0806 02054 (slices.go:96)	CMPQ	DX, R9
	0x0809 02057 (slices.go:96)	JLS	2694
	0x080f 02063 (slices.go:96)	LEAQ	(R9)(R9*2), R8
	0x0813 02067 (slices.go:96)	MOVQ	8(SI)(R8*8), R9
	0x0818 02072 (slices.go:96)	LEAQ	2(R9), R11
	0x081c 02076 (slices.go:96)	MOVQ	16(SI)(R8*8), R12
	0x0821 02081 (slices.go:96)	MOVQ	(SI)(R8*8), R13
	0x0825 02085 (slices.go:96)	LEAQ	(SI)(R8*8), DI
	0x0829 02089 (slices.go:96)	CMPQ	R12, R11
	0x082c 02092 (slices.go:96)	JCS	2265
	0x0832 02098 (slices.go:96)	SHLQ	$4, R9
	0x0836 02102 (slices.go:96)	MOVQ	$1, 8(R13)(R9*1)
	0x083f 02111 (slices.go:96)	LEAQ	(R13)(R9*1), R14
	0x0844 02116 (slices.go:96)	LEAQ	(R13)(R9*1), R15
	0x0849 02121 (slices.go:96)	LEAQ	16(R15), R15
	0x084d 02125 (slices.go:96)	PCDATA	$0, $-2
	0x084d 02125 (slices.go:96)	CMPL	runtime.writeBarrier(SB), $0
	0x0854 02132 (slices.go:96)	JNE	2242
	0x0856 02134 (slices.go:96)	LEAQ	go.string."y"(SB), R14
	0x085d 02141 (slices.go:96)	MOVQ	R14, (R13)(R9*1)
	0x0862 02146 (slices.go:96)	PCDATA	$0, $-1
	0x0862 02146 (slices.go:96)	MOVQ	$1, 24(R13)(R9*1)
	0x086b 02155 (slices.go:96)	PCDATA	$0, $-2
	0x086b 02155 (slices.go:96)	CMPL	runtime.writeBarrier(SB), $0
	0x0872 02162 (slices.go:96)	JNE	2218
	0x0874 02164 (slices.go:96)	LEAQ	go.string."z"(SB), R14
	0x087b 02171 (slices.go:96)	MOVQ	R14, 16(R13)(R9*1)
	0x0880 02176 (slices.go:96)	PCDATA	$0, $-1
	0x0880 02176 (slices.go:96)	MOVQ	R11, 8(SI)(R8*8)
	0x0885 02181 (slices.go:96)	MOVQ	R12, 16(SI)(R8*8)
	0x088a 02186 (slices.go:96)	PCDATA	$0, $-2
	0x088a 02186 (slices.go:96)	CMPL	runtime.writeBarrier(SB), $0
	0x0891 02193 (slices.go:96)	JNE	2204
	0x0893 02195 (slices.go:96)	MOVQ	R13, (SI)(R8*8)
	0x0897 02199 (slices.go:96)	JMP	1849
	0x089c 02204 (slices.go:96)	MOVQ	R13, R8
	0x089f 02207 (slices.go:96)	NOP
	0x08a0 02208 (slices.go:96)	CALL	runtime.gcWriteBarrierR8(SB)
	0x08a5 02213 (slices.go:96)	JMP	1849
	0x08aa 02218 (slices.go:96)	MOVQ	DI, AX
	0x08ad 02221 (slices.go:96)	MOVQ	R15, DI
	0x08b0 02224 (slices.go:96)	LEAQ	go.string."z"(SB), R9
	0x08b7 02231 (slices.go:96)	CALL	runtime.gcWriteBarrierR9(SB)
	0x08bc 02236 (slices.go:96)	MOVQ	AX, DI
	0x08bf 02239 (slices.go:96)	NOP
	0x08c0 02240 (slices.go:96)	JMP	2176
	0x08c2 02242 (slices.go:96)	MOVQ	DI, AX
	0x08c5 02245 (slices.go:96)	MOVQ	R14, DI
	0x08c8 02248 (slices.go:96)	LEAQ	go.string."y"(SB), CX
	0x08cf 02255 (slices.go:96)	CALL	runtime.gcWriteBarrierCX(SB)
	0x08d4 02260 (slices.go:96)	MOVQ	AX, DI
	0x08d7 02263 (slices.go:96)	JMP	2146
	0x08d9 02265 (slices.go:96)	PCDATA	$0, $-1
	0x08d9 02265 (slices.go:96)	MOVQ	R8, ""..autotmp_67+1728(SP)
	0x08e1 02273 (slices.go:95)	MOVQ	SI, ""..autotmp_74+8256(SP)
	0x08e9 02281 (slices.go:95)	MOVQ	DX, ""..autotmp_75+1696(SP)
	0x08f1 02289 (slices.go:95)	MOVQ	BX, ""..autotmp_76+1688(SP)
	0x08f9 02297 (slices.go:96)	MOVQ	DI, ""..autotmp_77+8248(SP)
	0x0901 02305 (slices.go:96)	MOVQ	R9, ""..autotmp_68+1720(SP)
	0x0909 02313 (slices.go:96)	LEAQ	type.string(SB), AX
	0x0910 02320 (slices.go:96)	MOVQ	AX, (SP)
	0x0914 02324 (slices.go:96)	MOVQ	R13, 8(SP)
	0x0919 02329 (slices.go:96)	MOVQ	R9, 16(SP)
	0x091e 02334 (slices.go:96)	MOVQ	R12, 24(SP)
	0x0923 02339 (slices.go:96)	MOVQ	R11, 32(SP)
	0x0928 02344 (slices.go:96)	PCDATA	$1, $9
	0x0928 02344 (slices.go:96)	CALL	runtime.growslice(SB)
	0x092d 02349 (slices.go:96)	MOVQ	40(SP), R13
	0x0932 02354 (slices.go:96)	MOVQ	48(SP), AX
	0x0937 02359 (slices.go:96)	MOVQ	56(SP), R12
	0x093c 02364 (slices.go:96)	LEAQ	2(AX), R11
	0x0940 02368 (slices.go:95)	MOVQ	""..autotmp_75+1696(SP), DX
	0x0948 02376 (slices.go:95)	MOVQ	""..autotmp_76+1688(SP), BX
	0x0950 02384 (slices.go:96)	MOVQ	""..autotmp_74+8256(SP), SI
	0x0958 02392 (slices.go:96)	MOVQ	""..autotmp_77+8248(SP), DI
	0x0960 02400 (slices.go:96)	MOVQ	""..autotmp_67+1728(SP), R8
	0x0968 02408 (slices.go:96)	MOVQ	""..autotmp_68+1720(SP), R9
	0x0970 02416 (slices.go:94)	MOVQ	"".i+1656(SP), R10
	0x0978 02424 (slices.go:96)	JMP	2098
	0x097d 02429 (slices.go:95)	PCDATA	$0, $-2
	0x097d 02429 (slices.go:95)	NOP
	0x0980 02432 (slices.go:95)	CALL	runtime.gcWriteBarrier(SB)
	0x0985 02437 (slices.go:95)	JMP	2051
	0x098a 02442 (slices.go:95)	PCDATA	$0, $-1
	0x098a 02442 (slices.go:95)	MOVQ	AX, ""..autotmp_78+8240(SP)
	0x0992 02450 (slices.go:95)	LEAQ	type.[]string(SB), AX
	0x0999 02457 (slices.go:95)	MOVQ	AX, (SP)
	0x099d 02461 (slices.go:95)	MOVQ	"".m.ptr+8224(SP), SI
	0x09a5 02469 (slices.go:95)	MOVQ	SI, 8(SP)
	0x09aa 02474 (slices.go:95)	MOVQ	CX, 16(SP)
	0x09af 02479 (slices.go:95)	MOVQ	BX, 24(SP)
	0x09b4 02484 (slices.go:95)	MOVQ	DX, 32(SP)
	0x09b9 02489 (slices.go:95)	PCDATA	$1, $10
	0x09b9 02489 (slices.go:95)	CALL	runtime.growslice(SB)
	0x09be 02494 (slices.go:95)	MOVQ	40(SP), SI
	0x09c3 02499 (slices.go:95)	MOVQ	48(SP), AX
	0x09c8 02504 (slices.go:95)	MOVQ	56(SP), BX
	0x09cd 02509 (slices.go:95)	LEAQ	1(AX), DX
	0x09d1 02513 (slices.go:95)	MOVQ	""..autotmp_78+8240(SP), AX
	0x09d9 02521 (slices.go:95)	MOVQ	"".m.len+1632(SP), CX
	0x09e1 02529 (slices.go:95)	JMP	1990
	0x09e6 02534 (slices.go:98)	TESTQ	CX, CX
	0x09e9 02537 (slices.go:98)	JLS	2687
	0x09ef 02543 (slices.go:98)	MOVQ	8(BX), AX
	0x09f3 02547 (slices.go:98)	MOVQ	AX, ""..autotmp_67+1728(SP)
	0x09fb 02555 (slices.go:98)	MOVQ	16(BX), CX
	0x09ff 02559 (slices.go:98)	MOVQ	CX, ""..autotmp_68+1720(SP)
	0x0a07 02567 (slices.go:98)	PCDATA	$1, $0
	0x0a07 02567 (slices.go:98)	CALL	runtime.printlock(SB)
	0x0a0c 02572 (slices.go:98)	MOVQ	"".m.len+1632(SP), AX
	0x0a14 02580 (slices.go:98)	MOVQ	AX, (SP)
	0x0a18 02584 (slices.go:98)	CALL	runtime.printint(SB)
	0x0a1d 02589 (slices.go:98)	NOP
	0x0a20 02592 (slices.go:98)	CALL	runtime.printsp(SB)
	0x0a25 02597 (slices.go:98)	MOVQ	"".m.cap+1640(SP), AX
	0x0a2d 02605 (slices.go:98)	MOVQ	AX, (SP)
	0x0a31 02609 (slices.go:98)	CALL	runtime.printint(SB)
	0x0a36 02614 (slices.go:98)	CALL	runtime.printsp(SB)
	0x0a3b 02619 (slices.go:98)	MOVQ	""..autotmp_67+1728(SP), AX
	0x0a43 02627 (slices.go:98)	MOVQ	AX, (SP)
	0x0a47 02631 (slices.go:98)	CALL	runtime.printint(SB)
	0x0a4c 02636 (slices.go:98)	CALL	runtime.printsp(SB)
	0x0a51 02641 (slices.go:98)	MOVQ	""..autotmp_68+1720(SP), AX
	0x0a59 02649 (slices.go:98)	MOVQ	AX, (SP)
	0x0a5d 02653 (slices.go:98)	NOP
	0x0a60 02656 (slices.go:98)	CALL	runtime.printint(SB)
	0x0a65 02661 (slices.go:98)	CALL	runtime.printnl(SB)
	0x0a6a 02666 (slices.go:98)	CALL	runtime.printunlock(SB)
	0x0a6f 02671 (slices.go:99)	MOVQ	8336(SP), BP
	0x0a77 02679 (slices.go:99)	ADDQ	$8344, SP
	0x0a7e 02686 (slices.go:99)	RET
	0x0a7f 02687 (slices.go:98)	XORL	AX, AX
	0x0a81 02689 (slices.go:98)	CALL	runtime.panicIndex(SB)
	0x0a86 02694 (slices.go:96)	MOVQ	R9, AX
	0x0a89 02697 (slices.go:96)	MOVQ	DX, CX
	0x0a8c 02700 (slices.go:96)	CALL	runtime.panicIndex(SB)
	0x0a91 02705 (slices.go:80)	MOVL	$5, AX
	0x0a96 02710 (slices.go:80)	CALL	runtime.panicIndex(SB)
	0x0a9b 02715 (slices.go:80)	MOVL	$3, AX
	0x0aa0 02720 (slices.go:80)	CALL	runtime.panicIndex(SB)
	0x0aa5 02725 (slices.go:80)	XCHGL	AX, AX
	0x0aa6 02726 (slices.go:80)	NOP
	0x0aa6 02726 (slices.go:67)	PCDATA	$1, $-1
	0x0aa6 02726 (slices.go:67)	PCDATA	$0, $-2
	0x0aa6 02726 (slices.go:67)	CALL	runtime.morestack_noctxt(SB)
	0x0aab 02731 (slices.go:67)	PCDATA	$0, $-1
	0x0aab 02731 (slices.go:67)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8b 71 10 48 81 fe  dH..%....H.q.H..
	0x0010 de fa ff ff 0f 84 8c 0a 00 00 48 8d 84 24 a0 03  ..........H..$..
	0x0020 00 00 48 29 f0 48 3d b8 23 00 00 0f 86 75 0a 00  ..H).H=.#....u..
	0x0030 00 48 81 ec 98 20 00 00 48 89 ac 24 90 20 00 00  .H... ..H..$. ..
	0x0040 48 8d ac 24 90 20 00 00 48 c7 04 24 88 13 00 00  H..$. ..H..$....
	0x0050 e8 00 00 00 00 48 8b 44 24 08 48 89 84 24 58 20  .....H.D$.H..$X 
	0x0060 00 00 48 8b 4c 24 10 48 89 8c 24 c0 06 00 00 31  ..H.L$.H..$....1
	0x0070 d2 eb 53 48 89 94 24 b8 06 00 00 48 8b 0c d0 48  ..SH..$....H...H
	0x0080 89 8c 24 80 06 00 00 e8 00 00 00 00 48 8b 84 24  ..$.........H..$
	0x0090 80 06 00 00 48 89 04 24 e8 00 00 00 00 0f 1f 00  ....H..$........
	0x00a0 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 b8 06  ..........H..$..
	0x00b0 00 00 48 8d 50 01 48 8b 84 24 58 20 00 00 48 8b  ..H.P.H..$X ..H.
	0x00c0 8c 24 c0 06 00 00 48 39 d1 7f a8 e8 00 00 00 00  .$....H9........
	0x00d0 e8 00 00 00 00 e8 00 00 00 00 48 c7 04 24 05 00  ..........H..$..
	0x00e0 00 00 e8 00 00 00 00 48 8b 44 24 10 48 89 84 24  .......H.D$.H..$
	0x00f0 88 06 00 00 48 8b 4c 24 18 48 89 8c 24 90 06 00  ....H.L$.H..$...
	0x0100 00 48 8d 94 24 cc 06 00 00 48 89 14 24 e8 00 00  .H..$....H..$...
	0x0110 00 00 48 8b 44 24 18 48 89 84 24 50 20 00 00 48  ..H.D$.H..$P ..H
	0x0120 8b 4c 24 20 48 89 8c 24 c0 06 00 00 e8 00 00 00  .L$ H..$........
	0x0130 00 48 8b 84 24 88 06 00 00 48 89 04 24 0f 1f 00  .H..$....H..$...
	0x0140 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 90 06  ..........H..$..
	0x0150 00 00 48 89 04 24 e8 00 00 00 00 0f 1f 44 00 00  ..H..$.......D..
	0x0160 e8 00 00 00 00 48 8b 84 24 50 20 00 00 48 89 04  .....H..$P ..H..
	0x0170 24 48 8b 84 24 c0 06 00 00 48 89 44 24 08 66 90  $H..$....H.D$.f.
	0x0180 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 0f  ................
	0x0190 57 c0 0f 11 84 24 60 20 00 00 0f 11 84 24 70 20  W....$` .....$p 
	0x01a0 00 00 0f 11 84 24 80 20 00 00 48 8d 05 00 00 00  .....$. ..H.....
	0x01b0 00 48 89 84 24 60 20 00 00 48 c7 84 24 68 20 00  .H..$` ..H..$h .
	0x01c0 00 03 00 00 00 48 8d 05 00 00 00 00 48 89 84 24  .....H......H..$
	0x01d0 70 20 00 00 48 c7 84 24 78 20 00 00 03 00 00 00  p ..H..$x ......
	0x01e0 48 8d 05 00 00 00 00 48 89 84 24 80 20 00 00 48  H......H..$. ..H
	0x01f0 c7 84 24 88 20 00 00 05 00 00 00 48 8d 84 24 60  ..$. ......H..$`
	0x0200 20 00 00 48 89 04 24 48 c7 44 24 08 03 00 00 00   ..H..$H.D$.....
	0x0210 48 c7 44 24 10 03 00 00 00 e8 00 00 00 00 48 8b  H.D$..........H.
	0x0220 44 24 20 48 8b 4c 24 18 48 85 c0 0f 8e 8c 00 00  D$ H.L$.H.......
	0x0230 00 48 89 84 24 c0 06 00 00 31 d2 eb 12 48 8b 9c  .H..$....1...H..
	0x0240 24 48 20 00 00 48 83 c3 10 48 89 d9 48 89 c2 48  $H ..H...H..H..H
	0x0250 89 94 24 b8 06 00 00 48 89 8c 24 48 20 00 00 48  ..$....H..$H ..H
	0x0260 8b 01 48 89 84 24 10 20 00 00 48 8b 59 08 48 89  ..H..$. ..H.Y.H.
	0x0270 9c 24 48 06 00 00 e8 00 00 00 00 48 8b 84 24 10  .$H........H..$.
	0x0280 20 00 00 48 89 04 24 48 8b 84 24 48 06 00 00 48   ..H..$H..$H...H
	0x0290 89 44 24 08 e8 00 00 00 00 e8 00 00 00 00 66 90  .D$...........f.
	0x02a0 e8 00 00 00 00 48 8b 84 24 b8 06 00 00 48 ff c0  .....H..$....H..
	0x02b0 48 8b 8c 24 c0 06 00 00 48 39 c1 7f 80 0f 1f 00  H..$....H9......
	0x02c0 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x02d0 c7 84 24 ec 06 00 00 00 00 00 00 0f 57 c0 0f 11  ..$.........W...
	0x02e0 84 24 f0 06 00 00 0f 11 84 24 00 07 00 00 48 b8  .$.......$....H.
	0x02f0 01 00 00 00 02 00 00 00 48 89 84 24 ec 06 00 00  ........H..$....
	0x0300 48 b8 03 00 00 00 04 00 00 00 48 89 84 24 f4 06  H.........H..$..
	0x0310 00 00 48 b8 05 00 00 00 06 00 00 00 48 89 84 24  ..H.........H..$
	0x0320 fc 06 00 00 48 b8 07 00 00 00 08 00 00 00 48 89  ....H.........H.
	0x0330 84 24 04 07 00 00 c7 84 24 0c 07 00 00 09 00 00  .$......$.......
	0x0340 00 0f 11 04 24 48 c7 44 24 10 00 00 00 00 48 8d  ....$H.D$.....H.
	0x0350 84 24 ec 06 00 00 48 89 44 24 18 48 c7 44 24 20  .$....H.D$.H.D$ 
	0x0360 03 00 00 00 48 c7 44 24 28 03 00 00 00 e8 00 00  ....H.D$(.......
	0x0370 00 00 48 8b 44 24 30 48 8b 4c 24 38 48 8b 54 24  ..H.D$0H.L$8H.T$
	0x0380 40 48 89 04 24 48 89 4c 24 08 48 89 54 24 10 48  @H..$H.L$.H.T$.H
	0x0390 89 44 24 18 48 89 4c 24 20 48 89 54 24 28 66 90  .D$.H.L$ H.T$(f.
	0x03a0 e8 00 00 00 00 48 8b 4c 24 38 48 8b 44 24 40 48  .....H.L$8H.D$@H
	0x03b0 8b 54 24 30 48 83 f9 03 0f 86 dd 06 00 00 48 63  .T$0H.........Hc
	0x03c0 5a 24 48 83 f9 05 0f 86 c5 06 00 00 48 89 9c 24  Z$H.........H..$
	0x03d0 b0 06 00 00 48 89 8c 24 50 06 00 00 48 89 84 24  ....H..$P...H..$
	0x03e0 58 06 00 00 48 63 42 44 48 89 84 24 a8 06 00 00  X...HcBDH..$....
	0x03f0 e8 00 00 00 00 48 8b 84 24 50 06 00 00 48 89 04  .....H..$P...H..
	0x0400 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 58  $..........H..$X
	0x0410 06 00 00 48 89 04 24 e8 00 00 00 00 0f 1f 40 00  ...H..$.......@.
	0x0420 e8 00 00 00 00 48 8b 84 24 b0 06 00 00 48 89 04  .....H..$....H..
	0x0430 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 a8  $..........H..$.
	0x0440 06 00 00 48 89 04 24 e8 00 00 00 00 e8 00 00 00  ...H..$.........
	0x0450 00 e8 00 00 00 00 48 c7 04 24 a0 86 01 00 66 90  ......H..$....f.
	0x0460 e8 00 00 00 00 48 8b 44 24 08 48 89 84 24 c0 06  .....H.D$.H..$..
	0x0470 00 00 48 c7 04 24 2c 01 00 00 e8 00 00 00 00 48  ..H..$,........H
	0x0480 8b 44 24 08 48 89 84 24 b8 06 00 00 e8 00 00 00  .D$.H..$........
	0x0490 00 48 8b 84 24 c0 06 00 00 48 89 04 24 0f 1f 00  .H..$....H..$...
	0x04a0 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 b8 06  ..........H..$..
	0x04b0 00 00 48 89 04 24 e8 00 00 00 00 0f 1f 44 00 00  ..H..$.......D..
	0x04c0 e8 00 00 00 00 e8 00 00 00 00 31 c0 31 c9 eb 10  ..........1.1...
	0x04d0 48 8b 94 24 70 06 00 00 48 8d 42 01 48 89 f9 90  H..$p...H.B.H...
	0x04e0 48 83 f8 05 0f 8d f8 00 00 00 48 89 84 24 70 06  H.........H..$p.
	0x04f0 00 00 48 89 8c 24 18 20 00 00 48 8d 05 00 00 00  ..H..$. ..H.....
	0x0500 00 48 89 04 24 e8 00 00 00 00 48 8b 44 24 08 48  .H..$.....H.D$.H
	0x0510 89 84 24 28 20 00 00 48 c7 04 24 00 00 00 00 48  ..$( ..H..$....H
	0x0520 8b 8c 24 70 06 00 00 48 8d 51 61 48 63 d2 48 89  ..$p...H.QaHc.H.
	0x0530 54 24 08 e8 00 00 00 00 48 8b 44 24 10 48 8b 4c  T$......H.D$.H.L
	0x0540 24 18 48 8b bc 24 28 20 00 00 48 89 4f 08 83 3d  $.H..$( ..H.O..=
	0x0550 00 00 00 00 00 75 14 48 89 07 48 8b 84 24 18 20  .....u.H..H..$. 
	0x0560 00 00 48 89 47 10 e9 65 ff ff ff e8 00 00 00 00  ..H.G..e........
	0x0570 48 8d 47 10 48 89 f9 48 89 c7 48 8b 94 24 18 20  H.G.H..H..H..$. 
	0x0580 00 00 e8 00 00 00 00 48 89 cf e9 41 ff ff ff 48  .......H...A...H
	0x0590 89 8c 24 18 20 00 00 48 8b 01 48 89 84 24 50 20  ..$. ..H..H..$P 
	0x05a0 00 00 48 8b 51 08 48 89 94 24 c0 06 00 00 e8 00  ..H.Q.H..$......
	0x05b0 00 00 00 48 8b 84 24 50 20 00 00 48 89 04 24 48  ...H..$P ..H..$H
	0x05c0 8b 84 24 c0 06 00 00 48 89 44 24 08 e8 00 00 00  ..$....H.D$.....
	0x05d0 00 e8 00 00 00 00 48 8b 84 24 18 20 00 00 48 8b  ......H..$. ..H.
	0x05e0 48 10 48 85 c9 75 a8 e8 00 00 00 00 e8 00 00 00  H.H..u..........
	0x05f0 00 e8 00 00 00 00 e8 00 00 00 00 48 8d bc 24 d0  ...........H..$.
	0x0600 19 00 00 48 89 e6 b9 c8 00 00 00 f3 48 a5 e8 00  ...H........H...
	0x0610 00 00 00 48 8d bc 24 90 13 00 00 48 89 e6 b9 c8  ...H..$....H....
	0x0620 00 00 00 f3 48 a5 48 8d bc 24 50 0d 00 00 48 8d  ....H.H..$P...H.
	0x0630 b4 24 d0 19 00 00 b9 c8 00 00 00 f3 48 a5 48 8d  .$..........H.H.
	0x0640 bc 24 10 07 00 00 48 8d b4 24 90 13 00 00 b9 c8  .$....H..$......
	0x0650 00 00 00 f3 48 a5 48 ff 84 24 28 07 00 00 48 8d  ....H.H..$(...H.
	0x0660 bc 24 d0 19 00 00 48 8d b4 24 50 0d 00 00 b9 c8  .$....H..$P.....
	0x0670 00 00 00 f3 48 a5 48 8d bc 24 90 13 00 00 48 8d  ....H.H..$....H.
	0x0680 b4 24 10 07 00 00 b9 c8 00 00 00 f3 48 a5 48 8d  .$..........H.H.
	0x0690 84 24 d0 19 00 00 48 89 04 24 48 8d 84 24 90 13  .$....H..$H..$..
	0x06a0 00 00 48 89 44 24 08 48 c7 44 24 10 40 06 00 00  ..H.D$.H.D$.@...
	0x06b0 e8 00 00 00 00 0f b6 44 24 18 88 84 24 47 06 00  .......D$...$G..
	0x06c0 00 48 8b 8c 24 88 13 00 00 48 89 8c 24 c0 06 00  .H..$....H..$...
	0x06d0 00 48 8b 94 24 28 07 00 00 48 89 94 24 b8 06 00  .H..$(...H..$...
	0x06e0 00 e8 00 00 00 00 0f b6 84 24 47 06 00 00 88 04  .........$G.....
	0x06f0 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 c0  $..........H..$.
	0x0700 06 00 00 48 89 04 24 e8 00 00 00 00 e8 00 00 00  ...H..$.........
	0x0710 00 48 8b 84 24 b8 06 00 00 48 89 04 24 0f 1f 00  .H..$....H..$...
	0x0720 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 31  ...............1
	0x0730 c0 31 c9 31 d2 31 db eb 0d 49 8d 42 01 48 89 d1  .1.1.1...I.B.H..
	0x0740 48 89 da 48 89 f3 48 89 94 24 68 06 00 00 48 89  H..H..H..$h...H.
	0x0750 8c 24 60 06 00 00 66 0f 1f 84 00 00 00 00 00 90  .$`...f.........
	0x0760 48 83 f8 28 0f 8d 7c 02 00 00 48 89 9c 24 20 20  H..(..|...H..$  
	0x0770 00 00 48 89 84 24 78 06 00 00 48 8d 05 00 00 00  ..H..$x...H.....
	0x0780 00 48 89 04 24 e8 00 00 00 00 48 8b 44 24 08 48  .H..$.....H.D$.H
	0x0790 c7 40 08 01 00 00 00 48 8d 0d 00 00 00 00 48 89  .@.....H......H.
	0x07a0 08 48 8b 8c 24 60 06 00 00 48 8d 51 01 48 8b 9c  .H..$`...H.Q.H..
	0x07b0 24 68 06 00 00 48 39 d3 0f 82 cc 01 00 00 48 8b  $h...H9.......H.
	0x07c0 b4 24 20 20 00 00 4c 8d 04 49 4a c7 44 c6 08 01  .$  ..L..IJ.D...
	0x07d0 00 00 00 4a c7 44 c6 10 01 00 00 00 4a 8d 3c c6  ...J.D......J.<.
	0x07e0 4c 8b 8c 24 78 06 00 00 4d 89 ca 49 c1 e9 3f 4d  L..$x...M..I..?M
	0x07f0 01 d1 83 3d 00 00 00 00 00 0f 85 7e 01 00 00 4a  ...=.......~...J
	0x0800 89 04 c6 49 d1 f9 4c 39 ca 0f 86 77 02 00 00 4f  ...I..L9...w...O
	0x0810 8d 04 49 4e 8b 4c c6 08 4d 8d 59 02 4e 8b 64 c6  ..IN.L..M.Y.N.d.
	0x0820 10 4e 8b 2c c6 4a 8d 3c c6 4d 39 dc 0f 82 a7 00  .N.,.J.<.M9.....
	0x0830 00 00 49 c1 e1 04 4b c7 44 0d 08 01 00 00 00 4f  ..I...K.D......O
	0x0840 8d 74 0d 00 4f 8d 7c 0d 00 4d 8d 7f 10 83 3d 00  .t..O.|..M....=.
	0x0850 00 00 00 00 75 6c 4c 8d 35 00 00 00 00 4f 89 74  ....ulL.5....O.t
	0x0860 0d 00 4b c7 44 0d 18 01 00 00 00 83 3d 00 00 00  ..K.D.......=...
	0x0870 00 00 75 36 4c 8d 35 00 00 00 00 4f 89 74 0d 10  ..u6L.5....O.t..
	0x0880 4e 89 5c c6 08 4e 89 64 c6 10 83 3d 00 00 00 00  N.\..N.d...=....
	0x0890 00 75 09 4e 89 2c c6 e9 9d fe ff ff 4d 89 e8 90  .u.N.,......M...
	0x08a0 e8 00 00 00 00 e9 8f fe ff ff 48 89 f8 4c 89 ff  ..........H..L..
	0x08b0 4c 8d 0d 00 00 00 00 e8 00 00 00 00 48 89 c7 90  L...........H...
	0x08c0 eb be 48 89 f8 4c 89 f7 48 8d 0d 00 00 00 00 e8  ..H..L..H.......
	0x08d0 00 00 00 00 48 89 c7 eb 89 4c 89 84 24 c0 06 00  ....H....L..$...
	0x08e0 00 48 89 b4 24 40 20 00 00 48 89 94 24 a0 06 00  .H..$@ ..H..$...
	0x08f0 00 48 89 9c 24 98 06 00 00 48 89 bc 24 38 20 00  .H..$....H..$8 .
	0x0900 00 4c 89 8c 24 b8 06 00 00 48 8d 05 00 00 00 00  .L..$....H......
	0x0910 48 89 04 24 4c 89 6c 24 08 4c 89 4c 24 10 4c 89  H..$L.l$.L.L$.L.
	0x0920 64 24 18 4c 89 5c 24 20 e8 00 00 00 00 4c 8b 6c  d$.L.\$ .....L.l
	0x0930 24 28 48 8b 44 24 30 4c 8b 64 24 38 4c 8d 58 02  $(H.D$0L.d$8L.X.
	0x0940 48 8b 94 24 a0 06 00 00 48 8b 9c 24 98 06 00 00  H..$....H..$....
	0x0950 48 8b b4 24 40 20 00 00 48 8b bc 24 38 20 00 00  H..$@ ..H..$8 ..
	0x0960 4c 8b 84 24 c0 06 00 00 4c 8b 8c 24 b8 06 00 00  L..$....L..$....
	0x0970 4c 8b 94 24 78 06 00 00 e9 b5 fe ff ff 0f 1f 00  L..$x...........
	0x0980 e8 00 00 00 00 e9 79 fe ff ff 48 89 84 24 30 20  ......y...H..$0 
	0x0990 00 00 48 8d 05 00 00 00 00 48 89 04 24 48 8b b4  ..H......H..$H..
	0x09a0 24 20 20 00 00 48 89 74 24 08 48 89 4c 24 10 48  $  ..H.t$.H.L$.H
	0x09b0 89 5c 24 18 48 89 54 24 20 e8 00 00 00 00 48 8b  .\$.H.T$ .....H.
	0x09c0 74 24 28 48 8b 44 24 30 48 8b 5c 24 38 48 8d 50  t$(H.D$0H.\$8H.P
	0x09d0 01 48 8b 84 24 30 20 00 00 48 8b 8c 24 60 06 00  .H..$0 ..H..$`..
	0x09e0 00 e9 e0 fd ff ff 48 85 c9 0f 86 90 00 00 00 48  ......H........H
	0x09f0 8b 43 08 48 89 84 24 c0 06 00 00 48 8b 4b 10 48  .C.H..$....H.K.H
	0x0a00 89 8c 24 b8 06 00 00 e8 00 00 00 00 48 8b 84 24  ..$.........H..$
	0x0a10 60 06 00 00 48 89 04 24 e8 00 00 00 00 0f 1f 00  `...H..$........
	0x0a20 e8 00 00 00 00 48 8b 84 24 68 06 00 00 48 89 04  .....H..$h...H..
	0x0a30 24 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 c0  $..........H..$.
	0x0a40 06 00 00 48 89 04 24 e8 00 00 00 00 e8 00 00 00  ...H..$.........
	0x0a50 00 48 8b 84 24 b8 06 00 00 48 89 04 24 0f 1f 00  .H..$....H..$...
	0x0a60 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0a70 8b ac 24 90 20 00 00 48 81 c4 98 20 00 00 c3 31  ..$. ..H... ...1
	0x0a80 c0 e8 00 00 00 00 4c 89 c8 48 89 d1 e8 00 00 00  ......L..H......
	0x0a90 00 b8 05 00 00 00 e8 00 00 00 00 b8 03 00 00 00  ................
	0x0aa0 e8 00 00 00 00 90 e8 00 00 00 00 e9 50 f5 ff ff  ............P...
	rel 5+4 t=17 TLS+0
	rel 81+4 t=8 "".grow+0
	rel 136+4 t=8 runtime.printlock+0
	rel 153+4 t=8 runtime.printint+0
	rel 161+4 t=8 runtime.printsp+0
	rel 166+4 t=8 runtime.printunlock+0
	rel 204+4 t=8 runtime.printlock+0
	rel 209+4 t=8 runtime.printnl+0
	rel 214+4 t=8 runtime.printunlock+0
	rel 227+4 t=8 "".bytes+0
	rel 270+4 t=8 runtime.slicebytetostring+0
	rel 301+4 t=8 runtime.printlock+0
	rel 321+4 t=8 runtime.printint+0
	rel 326+4 t=8 runtime.printsp+0
	rel 343+4 t=8 runtime.printint+0
	rel 353+4 t=8 runtime.printsp+0
	rel 385+4 t=8 runtime.printstring+0
	rel 390+4 t=8 runtime.printnl+0
	rel 395+4 t=8 runtime.printunlock+0
	rel 429+4 t=16 go.string."one"+0
	rel 456+4 t=16 go.string."two"+0
	rel 483+4 t=16 go.string."three"+0
	rel 538+4 t=8 "".reversed+0
	rel 631+4 t=8 runtime.printlock+0
	rel 661+4 t=8 runtime.printstring+0
	rel 666+4 t=8 runtime.printsp+0
	rel 673+4 t=8 runtime.printunlock+0
	rel 705+4 t=8 runtime.printlock+0
	rel 710+4 t=8 runtime.printnl+0
	rel 715+4 t=8 runtime.printunlock+0
	rel 878+4 t=8 "".spread+0
	rel 929+4 t=8 "".spread+0
	rel 1009+4 t=8 runtime.printlock+0
	rel 1026+4 t=8 runtime.printint+0
	rel 1031+4 t=8 runtime.printsp+0
	rel 1048+4 t=8 runtime.printint+0
	rel 1057+4 t=8 runtime.printsp+0
	rel 1074+4 t=8 runtime.printint+0
	rel 1079+4 t=8 runtime.printsp+0
	rel 1096+4 t=8 runtime.printint+0
	rel 1101+4 t=8 runtime.printnl+0
	rel 1106+4 t=8 runtime.printunlock+0
	rel 1121+4 t=8 "".big+0
	rel 1147+4 t=8 "".big+0
	rel 1165+4 t=8 runtime.printlock+0
	rel 1185+4 t=8 runtime.printint+0
	rel 1190+4 t=8 runtime.printsp+0
	rel 1207+4 t=8 runtime.printint+0
	rel 1217+4 t=8 runtime.printnl+0
	rel 1222+4 t=8 runtime.printunlock+0
	rel 1277+4 t=16 type."".named+0
	rel 1286+4 t=8 runtime.newobject+0
	rel 1332+4 t=8 runtime.intstring+0
	rel 1360+4 t=16 runtime.writeBarrier+-1
	rel 1388+4 t=8 runtime.gcWriteBarrier+0
	rel 1411+4 t=8 runtime.gcWriteBarrierDX+0
	rel 1455+4 t=8 runtime.printlock+0
	rel 1485+4 t=8 runtime.printstring+0
	rel 1490+4 t=8 runtime.printunlock+0
	rel 1512+4 t=8 runtime.printlock+0
	rel 1517+4 t=8 runtime.printnl+0
	rel 1522+4 t=8 runtime.printunlock+0
	rel 1527+4 t=8 "".whole+0
	rel 1551+4 t=8 "".whole+0
	rel 1713+4 t=8 runtime.memequal+0
	rel 1762+4 t=8 runtime.printlock+0
	rel 1778+4 t=8 runtime.printbool+0
	rel 1783+4 t=8 runtime.printsp+0
	rel 1800+4 t=8 runtime.printint+0
	rel 1805+4 t=8 runtime.printsp+0
	rel 1825+4 t=8 runtime.printint+0
	rel 1830+4 t=8 runtime.printnl+0
	rel 1835+4 t=8 runtime.printunlock+0
	rel 1917+4 t=16 type.[1]string+0
	rel 1926+4 t=8 runtime.newobject+0
	rel 1946+4 t=16 go.string."x"+0
	rel 2036+4 t=16 runtime.writeBarrier+-1
	rel 2127+4 t=16 runtime.writeBarrier+-1
	rel 2137+4 t=16 go.string."y"+0
	rel 2157+4 t=16 runtime.writeBarrier+-1
	rel 2167+4 t=16 go.string."z"+0
	rel 2188+4 t=16 runtime.writeBarrier+-1
	rel 2209+4 t=8 runtime.gcWriteBarrierR8+0
	rel 2227+4 t=16 go.string."z"+0
	rel 2232+4 t=8 runtime.gcWriteBarrierR9+0
	rel 2251+4 t=16 go.string."y"+0
	rel 2256+4 t=8 runtime.gcWriteBarrierCX+0
	rel 2316+4 t=16 type.string+0
	rel 2345+4 t=8 runtime.growslice+0
	rel 2433+4 t=8 runtime.gcWriteBarrier+0
	rel 2453+4 t=16 type.[]string+0
	rel 2490+4 t=8 runtime.growslice+0
	rel 2568+4 t=8 runtime.printlock+0
	rel 2585+4 t=8 runtime.printint+0
	rel 2593+4 t=8 runtime.printsp+0
	rel 2610+4 t=8 runtime.printint+0
	rel 2615+4 t=8 runtime.printsp+0
	rel 2632+4 t=8 runtime.printint+0
	rel 2637+4 t=8 runtime.printsp+0
	rel 2657+4 t=8 runtime.printint+0
	rel 2662+4 t=8 runtime.printnl+0
	rel 2667+4 t=8 runtime.printunlock+0
	rel 2690+4 t=8 runtime.panicIndex+0
	rel 2701+4 t=8 runtime.panicIndex+0
	rel 2711+4 t=8 runtime.panicIndex+0
	rel 2721+4 t=8 runtime.panicIndex+0
	rel 2727+4 t=8 runtime.morestack_noctxt+0
type..eq.[3]string STEXT dupok size=183 args=0x18 locals=0x30 funcid=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.[3]string(SB), DUPOK|ABIInternal, $48-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	PCDATA	$0, $-2
	0x000d 00013 (<autogenerated>:1)	JLS	173
	0x0013 00019 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0013 00019 (<autogenerated>:1)	SUBQ	$48, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 40(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	40(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·dc9b0298814590ca3ffc3a889546fc8b(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (<autogenerated>:1)	MOVQ	"".p+56(SP), AX
	0x0026 00038 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x002a 00042 (<autogenerated>:1)	MOVQ	"".q+64(SP), DX
	0x002f 00047 (<autogenerated>:1)	CMPQ	8(DX), CX
	0x0033 00051 (<autogenerated>:1)	JNE	150
	0x0035 00053 (<autogenerated>:1)	MOVQ	24(DX), CX
	0x0039 00057 (<autogenerated>:1)	CMPQ	24(AX), CX
	0x003d 00061 (<autogenerated>:1)	JNE	150
	0x003f 00063 (<autogenerated>:1)	MOVQ	40(DX), CX
	0x0043 00067 (<autogenerated>:1)	CMPQ	40(AX), CX
	0x0047 00071 (<autogenerated>:1)	JNE	150
	0x0049 00073 (<autogenerated>:1)	XORL	CX, CX
	0x004b 00075 (<autogenerated>:1)	JMP	96
	0x004d 00077 (<autogenerated>:1)	MOVQ	""..autotmp_9+32(SP), BX
	0x0052 00082 (<autogenerated>:1)	LEAQ	1(BX), CX
	0x0056 00086 (<autogenerated>:1)	MOVQ	"".p+56(SP), AX
	0x005b 00091 (<autogenerated>:1)	MOVQ	"".q+64(SP), DX
	0x0060 00096 (<autogenerated>:1)	CMPQ	CX, $3
	0x0064 00100 (<autogenerated>:1)	JGE	166
	0x0066 00102 (<autogenerated>:1)	MOVQ	CX, ""..autotmp_9+32(SP)
	0x006b 00107 (<autogenerated>:1)	SHLQ	$4, CX
	0x006f 00111 (<autogenerated>:1)	MOVQ	(CX)(DX*1), SI
	0x0073 00115 (<autogenerated>:1)	MOVQ	(CX)(AX*1), DI
	0x0077 00119 (<autogenerated>:1)	MOVQ	8(AX)(CX*1), CX
	0x007c 00124 (<autogenerated>:1)	MOVQ	DI, (SP)
	0x0080 00128 (<autogenerated>:1)	MOVQ	SI, 8(SP)
	0x0085 00133 (<autogenerated>:1)	MOVQ	CX, 16(SP)
	0x008a 00138 (<autogenerated>:1)	PCDATA	$1, $0
	0x008a 00138 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x008f 00143 (<autogenerated>:1)	CMPB	24(SP), $0
	0x0094 00148 (<autogenerated>:1)	JNE	77
	0x0096 00150 (<autogenerated>:1)	XORL	AX, AX
	0x0098 00152 (<autogenerated>:1)	MOVB	AL, "".r+72(SP)
	0x009c 00156 (<autogenerated>:1)	MOVQ	40(SP), BP
	0x00a1 00161 (<autogenerated>:1)	ADDQ	$48, SP
	0x00a5 00165 (<autogenerated>:1)	RET
	0x00a6 00166 (<autogenerated>:1)	MOVL	$1, AX
	0x00ab 00171 (<autogenerated>:1)	JMP	152
	0x00ad 00173 (<autogenerated>:1)	NOP
	0x00ad 00173 (<autogenerated>:1)	PCDATA	$1, $-1
	0x00ad 00173 (<autogenerated>:1)	PCDATA	$0, $-2
	0x00ad 00173 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00b2 00178 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00b2 00178 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 9a  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 30 48 89 6c 24 28 48 8d 6c 24  ...H..0H.l$(H.l$
	0x0020 28 48 8b 44 24 38 48 8b 48 08 48 8b 54 24 40 48  (H.D$8H.H.H.T$@H
	0x0030 39 4a 08 75 61 48 8b 4a 18 48 39 48 18 75 57 48  9J.uaH.J.H9H.uWH
	0x0040 8b 4a 28 48 39 48 28 75 4d 31 c9 eb 13 48 8b 5c  .J(H9H(uM1...H.\
	0x0050 24 20 48 8d 4b 01 48 8b 44 24 38 48 8b 54 24 40  $ H.K.H.D$8H.T$@
	0x0060 48 83 f9 03 7d 40 48 89 4c 24 20 48 c1 e1 04 48  H...}@H.L$ H...H
	0x0070 8b 34 11 48 8b 3c 01 48 8b 4c 08 08 48 89 3c 24  .4.H.<.H.L..H.<$
	0x0080 48 89 74 24 08 48 89 4c 24 10 e8 00 00 00 00 80  H.t$.H.L$.......
	0x0090 7c 24 18 00 75 b7 31 c0 88 44 24 48 48 8b 6c 24  |$..u.1..D$HH.l$
	0x00a0 28 48 83 c4 30 c3 b8 01 00 00 00 eb eb e8 00 00  (H..0...........
	0x00b0 00 00 e9 49 ff ff ff                             ...I...
	rel 5+4 t=17 TLS+0
	rel 139+4 t=8 runtime.memequal+0
	rel 174+4 t=8 runtime.morestack_noctxt+0
type..eq."".named STEXT dupok size=119 args=0x18 locals=0x28 funcid=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq."".named(SB), DUPOK|ABIInternal, $40-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	PCDATA	$0, $-2
	0x000d 00013 (<autogenerated>:1)	JLS	112
	0x000f 00015 (<autogenerated>:1)	PCDATA	$0, $-1
	0x000f 00015 (<autogenerated>:1)	SUBQ	$40, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 32(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	32(SP), BP
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$0, gclocals·dc9b0298814590ca3ffc3a889546fc8b(SB)
	0x001d 00029 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (<autogenerated>:1)	MOVQ	"".p+48(SP), AX
	0x0022 00034 (<autogenerated>:1)	MOVQ	8(AX), CX
	0x0026 00038 (<autogenerated>:1)	MOVQ	"".q+56(SP), DX
	0x002b 00043 (<autogenerated>:1)	MOVQ	(DX), BX
	0x002e 00046 (<autogenerated>:1)	MOVQ	(AX), SI
	0x0031 00049 (<autogenerated>:1)	CMPQ	8(DX), CX
	0x0035 00053 (<autogenerated>:1)	JNE	70
	0x0037 00055 (<autogenerated>:1)	MOVQ	16(DX), DX
	0x003b 00059 (<autogenerated>:1)	NOP
	0x0040 00064 (<autogenerated>:1)	CMPQ	16(AX), DX
	0x0044 00068 (<autogenerated>:1)	JEQ	86
	0x0046 00070 (<autogenerated>:1)	XORL	AX, AX
	0x0048 00072 (<autogenerated>:1)	MOVB	AL, "".r+64(SP)
	0x004c 00076 (<autogenerated>:1)	MOVQ	32(SP), BP
	0x0051 00081 (<autogenerated>:1)	ADDQ	$40, SP
	0x0055 00085 (<autogenerated>:1)	RET
	0x0056 00086 (<autogenerated>:1)	MOVQ	SI, (SP)
	0x005a 00090 (<autogenerated>:1)	MOVQ	BX, 8(SP)
	0x005f 00095 (<autogenerated>:1)	MOVQ	CX, 16(SP)
	0x0064 00100 (<autogenerated>:1)	PCDATA	$1, $1
	0x0064 00100 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0069 00105 (<autogenerated>:1)	MOVBLZX	24(SP), AX
	0x006e 00110 (<autogenerated>:1)	JMP	72
	0x0070 00112 (<autogenerated>:1)	NOP
	0x0070 00112 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0070 00112 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0070 00112 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0075 00117 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0075 00117 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 61 48  dH..%....H;a.vaH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 8b 44  ..(H.l$ H.l$ H.D
	0x0020 24 30 48 8b 48 08 48 8b 54 24 38 48 8b 1a 48 8b  $0H.H.H.T$8H..H.
	0x0030 30 48 39 4a 08 75 0f 48 8b 52 10 0f 1f 44 00 00  0H9J.u.H.R...D..
	0x0040 48 39 50 10 74 10 31 c0 88 44 24 40 48 8b 6c 24  H9P.t.1..D$@H.l$
	0x0050 20 48 83 c4 28 c3 48 89 34 24 48 89 5c 24 08 48   H..(.H.4$H.\$.H
	0x0060 89 4c 24 10 e8 00 00 00 00 0f b6 44 24 18 eb d8  .L$........D$...
	0x0070 e8 00 00 00 00 eb 89                             .......
	rel 5+4 t=17 TLS+0
	rel 101+4 t=8 runtime.memequal+0
	rel 113+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
go.string." " SRODATA dupok size=1
	0x0000 20                                                
go.string."one" SRODATA dupok size=3
	0x0000 6f 6e 65                                         one
go.string."two" SRODATA dupok size=3
	0x0000 74 77 6f                                         two
go.string."three" SRODATA dupok size=5
	0x0000 74 68 72 65 65                                   three
go.string."x" SRODATA dupok size=1
	0x0000 78                                               x
go.string."y" SRODATA dupok size=1
	0x0000 79                                               y
go.string."z" SRODATA dupok size=1
	0x0000 7a                                               z
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*[]string- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 5d 73 74 72 69 6e 67              ...*[]string
type.*[]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 92 22 76 84 08 08 08 36 00 00 00 00 00 00 00 00  ."v....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]string-+0
	rel 48+8 t=1 type.[]string+0
type.[]string SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d3 a8 f3 0a 02 08 08 17 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]string-+0
	rel 44+4 t=6 type.*[]string+0
	rel 48+8 t=1 type.string+0
type..eqfunc.[3]string SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.[3]string+0
type..namedata.*[3]string- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 33 5d 73 74 72 69 6e 67           ...*[3]string
type.*[3]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 0a 2b e9 0c 08 08 08 36 00 00 00 00 00 00 00 00  .+.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[3]string-+0
	rel 48+8 t=1 type.[3]string+0
runtime.gcbits.15 SRODATA dupok size=1
	0x0000 15                                               .
type.[3]string SRODATA dupok size=72
	0x0000 30 00 00 00 00 00 00 00 28 00 00 00 00 00 00 00  0.......(.......
	0x0010 43 d9 69 42 02 08 08 11 00 00 00 00 00 00 00 00  C.iB............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..eqfunc.[3]string+0
	rel 32+8 t=1 runtime.gcbits.15+0
	rel 40+4 t=5 type..namedata.*[3]string-+0
	rel 44+4 t=6 type.*[3]string+0
	rel 48+8 t=1 type.string+0
	rel 56+8 t=1 type.[]string+0
type..namedata.*main.named- SRODATA dupok size=14
	0x0000 00 00 0b 2a 6d 61 69 6e 2e 6e 61 6d 65 64        ...*main.named
type.*"".named SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 82 e7 d2 ed 08 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.named-+0
	rel 48+8 t=1 type."".named+0
type..eqfunc."".named SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq."".named+0
runtime.gcbits.05 SRODATA dupok size=1
	0x0000 05                                               .
type..importpath."". SRODATA dupok size=7
	0x0000 00 00 04 6d 61 69 6e                             ...main
type..namedata.name- SRODATA dupok size=7
	0x0000 00 00 04 6e 61 6d 65                             ...name
type..namedata.next- SRODATA dupok size=7
	0x0000 00 00 04 6e 65 78 74                             ...next
type."".named SRODATA size=144
	0x0000 18 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	0x0010 46 d3 0f 06 07 08 08 19 00 00 00 00 00 00 00 00  F...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	rel 24+8 t=1 type..eqfunc."".named+0
	rel 32+8 t=1 runtime.gcbits.05+0
	rel 40+4 t=5 type..namedata.*main.named-+0
	rel 44+4 t=5 type.*"".named+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".named+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.name-+0
	rel 104+8 t=1 type.string+0
	rel 120+8 t=1 type..namedata.next-+0
	rel 128+8 t=1 type.*"".named+0
type..eqfunc12 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 0c 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 runtime.memequal_varlen+0
type..namedata.*main.point- SRODATA dupok size=14
	0x0000 00 00 0b 2a 6d 61 69 6e 2e 70 6f 69 6e 74        ...*main.point
type.*"".point SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 93 ee 6c d4 08 08 08 36 00 00 00 00 00 00 00 00  ..l....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.point-+0
	rel 48+8 t=1 type."".point+0
runtime.gcbits. SRODATA dupok size=0
type..namedata.x- SRODATA dupok size=4
	0x0000 00 00 01 78                                      ...x
type..namedata.y- SRODATA dupok size=4
	0x0000 00 00 01 79                                      ...y
type..namedata.z- SRODATA dupok size=4
	0x0000 00 00 01 7a                                      ...z
type."".point SRODATA size=168
	0x0000 0c 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 0e 74 43 99 0f 04 04 19 00 00 00 00 00 00 00 00  .tC.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 58 00 00 00 00 00 00 00  ........X.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 10 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..eqfunc12+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.point-+0
	rel 44+4 t=5 type.*"".point+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".point+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.x-+0
	rel 104+8 t=1 type.int32+0
	rel 120+8 t=1 type..namedata.y-+0
	rel 128+8 t=1 type.int32+0
	rel 144+8 t=1 type..namedata.z-+0
	rel 152+8 t=1 type.int32+0
runtime.strequal·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.strequal+0
type..namedata.*[1]string- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 31 5d 73 74 72 69 6e 67           ...*[1]string
type.[1]string SRODATA dupok size=72
	0x0000 10 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c4 b8 62 20 02 08 08 11 00 00 00 00 00 00 00 00  ..b ............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.strequal·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[1]string-+0
	rel 44+4 t=6 type.*[1]string+0
	rel 48+8 t=1 type.string+0
	rel 56+8 t=1 type.[]string+0
type.*[1]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 6c 2e 21 e4 08 08 08 36 00 00 00 00 00 00 00 00  l.!....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[1]string-+0
	rel 48+8 t=1 type.[1]string+0
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
type..eqfunc1600 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 40 06 00 00 00 00 00 00  ........@.......
	rel 0+8 t=1 runtime.memequal_varlen+0
type..namedata.*[200]int- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 32 30 30 5d 69 6e 74              ...*[200]int
type.*[200]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b2 6b 6b 60 08 08 08 36 00 00 00 00 00 00 00 00  .kk`...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[200]int-+0
	rel 48+8 t=1 type.[200]int+0
type.[200]int SRODATA dupok size=72
	0x0000 40 06 00 00 00 00 00 00 00 00 00 00 00 00 00 00  @...............
	0x0010 78 f2 b1 70 0a 08 08 11 00 00 00 00 00 00 00 00  x..p............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 c8 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..eqfunc1600+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[200]int-+0
	rel 44+4 t=6 type.*[200]int+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
type..namedata.*[]uint8- SRODATA dupok size=11
	0x0000 00 00 08 2a 5b 5d 75 69 6e 74 38                 ...*[]uint8
type.*[]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a5 8e d0 69 08 08 08 36 00 00 00 00 00 00 00 00  ...i...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]uint8-+0
	rel 48+8 t=1 type.[]uint8+0
type.[]uint8 SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 df 7e 2e 38 02 08 08 17 00 00 00 00 00 00 00 00  .~.8............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]uint8-+0
	rel 44+4 t=6 type.*[]uint8+0
	rel 48+8 t=1 type.uint8+0
type..eqfunc32 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	rel 0+8 t=1 runtime.memequal_varlen+0
type..namedata.*[32]uint8- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 33 32 5d 75 69 6e 74 38           ...*[32]uint8
type.*[32]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f4 c7 79 15 08 08 08 36 00 00 00 00 00 00 00 00  ..y....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[32]uint8-+0
	rel 48+8 t=1 type.[32]uint8+0
type.[32]uint8 SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00   ...............
	0x0010 9c 59 ff a8 0a 01 01 11 00 00 00 00 00 00 00 00  .Y..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 20 00 00 00 00 00 00 00                           .......
	rel 24+8 t=1 type..eqfunc32+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[32]uint8-+0
	rel 44+4 t=6 type.*[32]uint8+0
	rel 48+8 t=1 type.uint8+0
	rel 56+8 t=1 type.[]uint8+0
type..namedata.*[]main.point- SRODATA dupok size=16
	0x0000 00 00 0d 2a 5b 5d 6d 61 69 6e 2e 70 6f 69 6e 74  ...*[]main.point
type.*[]"".point SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 66 91 2a 47 08 08 08 36 00 00 00 00 00 00 00 00  f.*G...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]main.point-+0
	rel 48+8 t=1 type.[]"".point+0
type.[]"".point SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 c4 a5 21 d5 02 08 08 17 00 00 00 00 00 00 00 00  ..!.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]main.point-+0
	rel 44+4 t=6 type.*[]"".point+0
	rel 48+8 t=1 type."".point+0
type..eqfunc36 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 24 00 00 00 00 00 00 00  ........$.......
	rel 0+8 t=1 runtime.memequal_varlen+0
type..namedata.*[3]main.point- SRODATA dupok size=17
	0x0000 00 00 0e 2a 5b 33 5d 6d 61 69 6e 2e 70 6f 69 6e  ...*[3]main.poin
	0x0010 74                                               t
type.*[3]"".point SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3b 26 a9 b7 08 08 08 36 00 00 00 00 00 00 00 00  ;&.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[3]main.point-+0
	rel 48+8 t=1 type.[3]"".point+0
type.[3]"".point SRODATA dupok size=72
	0x0000 24 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  $...............
	0x0010 44 28 c5 53 0a 04 04 11 00 00 00 00 00 00 00 00  D(.S............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..eqfunc36+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[3]main.point-+0
	rel 44+4 t=6 type.*[3]"".point+0
	rel 48+8 t=1 type."".point+0
	rel 56+8 t=1 type.[]"".point+0
type..namedata.*[][]string- SRODATA dupok size=14
	0x0000 00 00 0b 2a 5b 5d 5b 5d 73 74 72 69 6e 67        ...*[][]string
type.*[][]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 5f 6f 10 c2 08 08 08 36 00 00 00 00 00 00 00 00  _o.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[][]string-+0
	rel 48+8 t=1 type.[][]string+0
type.[][]string SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bc 3a e8 01 02 08 08 17 00 00 00 00 00 00 00 00  .:..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[][]string-+0
	rel 44+4 t=6 type.*[][]string+0
	rel 48+8 t=1 type.[]string+0
gclocals·d8b28f51bb91e05d264803f0f600a200 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 00 00                 ...........
gclocals·1cf923758aae2e428391d1783fe59973 SRODATA dupok size=11
	0x0000 03 00 00 00 02 00 00 00 00 01 02                 ...........
gclocals·f207267fbf96a0178e8758c6e3e0ce28 SRODATA dupok size=9
	0x0000 01 00 00 00 02 00 00 00 00                       .........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·4032f753396f2012ad1784f398b170f4 SRODATA dupok size=10
	0x0000 02 00 00 00 04 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·b54282905acb520202bfb625ab4668c9 SRODATA dupok size=11
	0x0000 03 00 00 00 07 00 00 00 09 00 00                 ...........
gclocals·663f8c6bfa83aa777198789ce63d9ab4 SRODATA dupok size=11
	0x0000 03 00 00 00 01 00 00 00 00 01 00                 ...........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·9e4a85729f78b2975359db968fd85c01 SRODATA dupok size=8
	0x0000 0b 00 00 00 00 00 00 00                          ........
gclocals·08412be6d7d0b3f386f01d87f7a613b7 SRODATA dupok size=30
	0x0000 0b 00 00 00 10 00 00 00 00 00 00 02 00 01 81 00  ................
	0x0010 80 00 02 00 0a 00 02 01 04 00 60 00 10 00        ..........`...
"".main.stkobj SRODATA static size=24
	0x0000 01 00 00 00 00 00 00 00 d0 ff ff ff ff ff ff ff  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
	rel 16+8 t=1 type.[3]string+0
gclocals·dc9b0298814590ca3ffc3a889546fc8b SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
