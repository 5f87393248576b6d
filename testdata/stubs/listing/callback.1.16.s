"".call STEXT size=83 args=0x18 locals=0x20 funcid=0x0
	0x0000 00000 (callback.go:13)	TEXT	"".call(SB), ABIInternal, $32-24
	0x0000 00000 (callback.go:13)	MOVQ	(TLS), CX
	0x0009 00009 (callback.go:13)	CMPQ	SP, 16(CX)
	0x000d 00013 (callback.go:13)	PCDATA	$0, $-2
	0x000d 00013 (callback.go:13)	JLS	76
	0x000f 00015 (callback.go:13)	PCDATA	$0, $-1
	0x000f 00015 (callback.go:13)	SUBQ	$32, SP
	0x0013 00019 (callback.go:13)	MOVQ	BP, 24(SP)
	0x0018 00024 (callback.go:13)	LEAQ	24(SP), BP
	0x001d 00029 (callback.go:13)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (callback.go:13)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (callback.go:13)	MOVQ	"".a+40(SP), AX
	0x0022 00034 (callback.go:13)	MOVQ	AX, (SP)
	0x0026 00038 (callback.go:13)	MOVQ	"".b+48(SP), AX
	0x002b 00043 (callback.go:13)	MOVQ	AX, 8(SP)
	0x0030 00048 (callback.go:13)	PCDATA	$1, $0
	0x0030 00048 (callback.go:13)	CALL	"".minus(SB)
	0x0035 00053 (callback.go:13)	MOVQ	16(SP), AX
	0x003a 00058 (callback.go:13)	INCQ	AX
	0x003d 00061 (callback.go:13)	MOVQ	AX, "".~r2+56(SP)
	0x0042 00066 (callback.go:13)	MOVQ	24(SP), BP
	0x0047 00071 (callback.go:13)	ADDQ	$32, SP
	0x004b 00075 (callback.go:13)	RET
	0x004c 00076 (callback.go:13)	NOP
	0x004c 00076 (callback.go:13)	PCDATA	$1, $-1
	0x004c 00076 (callback.go:13)	PCDATA	$0, $-2
	0x004c 00076 (callback.go:13)	CALL	runtime.morestack_noctxt(SB)
	0x0051 00081 (callback.go:13)	PCDATA	$0, $-1
	0x0051 00081 (callback.go:13)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 3d 48  dH..%....H;a.v=H
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 44  .. H.l$.H.l$.H.D
	0x0020 24 28 48 89 04 24 48 8b 44 24 30 48 89 44 24 08  $(H..$H.D$0H.D$.
	0x0030 e8 00 00 00 00 48 8b 44 24 10 48 ff c0 48 89 44  .....H.D$.H..H.D
	0x0040 24 38 48 8b 6c 24 18 48 83 c4 20 c3 e8 00 00 00  $8H.l$.H.. .....
	0x0050 00 eb ad                                         ...
	rel 5+4 t=17 TLS+0
	rel 49+4 t=8 "".minus+0
	rel 77+4 t=8 runtime.morestack_noctxt+0
"".move STEXT size=191 args=0x50 locals=0x58 funcid=0x0
	0x0000 00000 (callback.go:16)	TEXT	"".move(SB), ABIInternal, $88-80
	0x0000 00000 (callback.go:16)	MOVQ	(TLS), CX
	0x0009 00009 (callback.go:16)	CMPQ	SP, 16(CX)
	0x000d 00013 (callback.go:16)	PCDATA	$0, $-2
	0x000d 00013 (callback.go:16)	JLS	181
	0x0013 00019 (callback.go:16)	PCDATA	$0, $-1
	0x0013 00019 (callback.go:16)	SUBQ	$88, SP
	0x0017 00023 (callback.go:16)	MOVQ	BP, 80(SP)
	0x001c 00028 (callback.go:16)	LEAQ	80(SP), BP
	0x0021 00033 (callback.go:16)	FUNCDATA	$0, gclocals·a901c8a39eb3cd7c4faeba8a815d9705(SB)
	0x0021 00033 (callback.go:16)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (callback.go:17)	MOVSD	"".p+96(SP), X0
	0x0027 00039 (callback.go:17)	MOVSD	X0, (SP)
	0x002c 00044 (callback.go:17)	MOVSD	"".p+104(SP), X0
	0x0032 00050 (callback.go:17)	MOVSD	X0, 8(SP)
	0x0038 00056 (callback.go:17)	MOVL	"".p+112(SP), AX
	0x003c 00060 (callback.go:17)	MOVL	AX, 16(SP)
	0x0040 00064 (callback.go:17)	MOVQ	"".s+120(SP), AX
	0x0045 00069 (callback.go:17)	MOVQ	AX, 24(SP)
	0x004a 00074 (callback.go:17)	MOVQ	"".s+128(SP), AX
	0x0052 00082 (callback.go:17)	MOVQ	AX, 32(SP)
	0x0057 00087 (callback.go:17)	MOVSS	"".f+136(SP), X0
	0x0060 00096 (callback.go:17)	MOVSS	X0, 40(SP)
	0x0066 00102 (callback.go:17)	PCDATA	$1, $1
	0x0066 00102 (callback.go:17)	CALL	"".shift(SB)
	0x006b 00107 (callback.go:17)	MOVSS	72(SP), X0
	0x0071 00113 (callback.go:18)	MOVSD	56(SP), X1
	0x0077 00119 (callback.go:18)	MOVL	64(SP), AX
	0x007b 00123 (callback.go:18)	MOVSD	$f64.3ff0000000000000(SB), X2
	0x0083 00131 (callback.go:18)	ADDSD	48(SP), X2
	0x0089 00137 (callback.go:19)	MOVSD	X2, "".~r3+144(SP)
	0x0092 00146 (callback.go:19)	MOVSD	X1, "".~r3+152(SP)
	0x009b 00155 (callback.go:19)	MOVL	AX, "".~r3+160(SP)
	0x00a2 00162 (callback.go:19)	MOVSS	X0, "".~r4+168(SP)
	0x00ab 00171 (callback.go:19)	MOVQ	80(SP), BP
	0x00b0 00176 (callback.go:19)	ADDQ	$88, SP
	0x00b4 00180 (callback.go:19)	RET
	0x00b5 00181 (callback.go:19)	NOP
	0x00b5 00181 (callback.go:16)	PCDATA	$1, $-1
	0x00b5 00181 (callback.go:16)	PCDATA	$0, $-2
	0x00b5 00181 (callback.go:16)	CALL	runtime.morestack_noctxt(SB)
	0x00ba 00186 (callback.go:16)	PCDATA	$0, $-1
	0x00ba 00186 (callback.go:16)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 a2  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 58 48 89 6c 24 50 48 8d 6c 24  ...H..XH.l$PH.l$
	0x0020 50 f2 0f 10 44 24 60 f2 0f 11 04 24 f2 0f 10 44  P...D$`....$...D
	0x0030 24 68 f2 0f 11 44 24 08 8b 44 24 70 89 44 24 10  $h...D$..D$p.D$.
	0x0040 48 8b 44 24 78 48 89 44 24 18 48 8b 84 24 80 00  H.D$xH.D$.H..$..
	0x0050 00 00 48 89 44 24 20 f3 0f 10 84 24 88 00 00 00  ..H.D$ ....$....
	0x0060 f3 0f 11 44 24 28 e8 00 00 00 00 f3 0f 10 44 24  ...D$(........D$
	0x0070 48 f2 0f 10 4c 24 38 8b 44 24 40 f2 0f 10 15 00  H...L$8.D$@.....
	0x0080 00 00 00 f2 0f 58 54 24 30 f2 0f 11 94 24 90 00  .....XT$0....$..
	0x0090 00 00 f2 0f 11 8c 24 98 00 00 00 89 84 24 a0 00  ......$......$..
	0x00a0 00 00 f3 0f 11 84 24 a8 00 00 00 48 8b 6c 24 50  ......$....H.l$P
	0x00b0 48 83 c4 58 c3 e8 00 00 00 00 e9 41 ff ff ff     H..X.......A...
	rel 5+4 t=17 TLS+0
	rel 103+4 t=8 "".shift+0
	rel 127+4 t=16 $f64.3ff0000000000000+0
	rel 182+4 t=8 runtime.morestack_noctxt+0
"".(*point).scale STEXT nosplit size=26 args=0x18 locals=0x0 funcid=0x0
	0x0000 00000 (callback.go:23)	TEXT	"".(*point).scale(SB), NOSPLIT|ABIInternal, $0-24
	0x0000 00000 (callback.go:23)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (callback.go:23)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (callback.go:24)	MOVSD	"".by+16(SP), X0
	0x0006 00006 (callback.go:24)	MOVQ	"".p+8(SP), AX
	0x000b 00011 (callback.go:24)	MULSD	(AX), X0
	0x000f 00015 (callback.go:24)	MOVSD	X0, (AX)
	0x0013 00019 (callback.go:25)	MOVSD	X0, "".~r1+24(SP)
	0x0019 00025 (callback.go:25)	RET
	0x0000 f2 0f 10 44 24 10 48 8b 44 24 08 f2 0f 59 00 f2  ...D$.H.D$...Y..
	0x0010 0f 11 00 f2 0f 11 44 24 18 c3                    ......D$..
"".sub STEXT nosplit size=19 args=0x18 locals=0x0 funcid=0x0
	0x0000 00000 (callback.go:29)	TEXT	"".sub(SB), NOSPLIT|ABIInternal, $0-24
	0x0000 00000 (callback.go:29)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (callback.go:29)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (callback.go:29)	MOVQ	"".a+8(SP), AX
	0x0005 00005 (callback.go:29)	MOVQ	"".b+16(SP), CX
	0x000a 00010 (callback.go:29)	SUBQ	CX, AX
	0x000d 00013 (callback.go:29)	MOVQ	AX, "".~r2+24(SP)
	0x0012 00018 (callback.go:29)	RET
	0x0000 48 8b 44 24 08 48 8b 4c 24 10 48 29 c8 48 89 44  H.D$.H.L$.H).H.D
	0x0010 24 18 c3                                         $..
"".main STEXT nosplit size=1 args=0x0 locals=0x0 funcid=0x0
	0x0000 00000 (callback.go:31)	TEXT	"".main(SB), NOSPLIT|ABIInternal, $0-0
	0x0000 00000 (callback.go:31)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (callback.go:31)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (callback.go:31)	RET
	0x0000 c3                                               .
type..eq."".point STEXT dupok nosplit size=62 args=0x18 locals=0x0 funcid=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq."".point(SB), DUPOK|NOSPLIT|ABIInternal, $0-24
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$0, gclocals·dc9b0298814590ca3ffc3a889546fc8b(SB)
	0x0000 00000 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (<autogenerated>:1)	MOVQ	"".q+16(SP), AX
	0x0005 00005 (<autogenerated>:1)	MOVSD	(AX), X0
	0x0009 00009 (<autogenerated>:1)	MOVQ	"".p+8(SP), CX
	0x000e 00014 (<autogenerated>:1)	MOVSD	(CX), X1
	0x0012 00018 (<autogenerated>:1)	UCOMISD	X1, X0
	0x0016 00022 (<autogenerated>:1)	JNE	44
	0x0018 00024 (<autogenerated>:1)	JPS	44
	0x001a 00026 (<autogenerated>:1)	MOVSD	8(CX), X0
	0x001f 00031 (<autogenerated>:1)	MOVSD	8(AX), X1
	0x0024 00036 (<autogenerated>:1)	UCOMISD	X1, X0
	0x0028 00040 (<autogenerated>:1)	JNE	44
	0x002a 00042 (<autogenerated>:1)	JPC	50
	0x002c 00044 (<autogenerated>:1)	MOVB	$0, "".r+24(SP)
	0x0031 00049 (<autogenerated>:1)	RET
	0x0032 00050 (<autogenerated>:1)	MOVL	16(AX), AX
	0x0035 00053 (<autogenerated>:1)	CMPL	16(CX), AX
	0x0038 00056 (<autogenerated>:1)	SETEQ	"".r+24(SP)
	0x003d 00061 (<autogenerated>:1)	RET
	0x0000 48 8b 44 24 10 f2 0f 10 00 48 8b 4c 24 08 f2 0f  H.D$.....H.L$...
	0x0010 10 09 66 0f 2e c1 75 14 7a 12 f2 0f 10 41 08 f2  ..f...u.z....A..
	0x0020 0f 10 48 08 66 0f 2e c1 75 02 7b 06 c6 44 24 18  ..H.f...u.{..D$.
	0x0030 00 c3 8b 40 10 39 41 10 0f 94 44 24 18 c3        ...@.9A...D$..
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
"".minus.args_stackmap SRODATA size=10
	0x0000 02 00 00 00 06 00 00 00 00 00                    ..........
"".shift.args_stackmap SRODATA size=14
	0x0000 02 00 00 00 14 00 00 00 08 00 00 08 00 00        ..............
type..eqfunc."".point SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq."".point+0
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*main.point- SRODATA dupok size=14
	0x0000 00 00 0b 2a 6d 61 69 6e 2e 70 6f 69 6e 74        ...*main.point
type..namedata.*func(*main.point, float64) float64- SRODATA dupok size=38
	0x0000 00 00 23 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 70  ..#*func(*main.p
	0x0010 6f 69 6e 74 2c 20 66 6c 6f 61 74 36 34 29 20 66  oint, float64) f
	0x0020 6c 6f 61 74 36 34                                loat64
type.*func(*"".point, float64) float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 22 d0 43 af 08 08 08 36 00 00 00 00 00 00 00 00  ".C....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.point, float64) float64-+0
	rel 48+8 t=1 type.func(*"".point, float64) float64+0
type.func(*"".point, float64) float64 SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d1 90 01 5e 02 08 08 33 00 00 00 00 00 00 00 00  ...^...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.point, float64) float64-+0
	rel 44+4 t=6 type.*func(*"".point, float64) float64+0
	rel 56+8 t=1 type.*"".point+0
	rel 64+8 t=1 type.float64+0
	rel 72+8 t=1 type.float64+0
type..importpath."". SRODATA dupok size=7
	0x0000 00 00 04 6d 61 69 6e                             ...main
type..namedata.scale- SRODATA dupok size=8
	0x0000 00 00 05 73 63 61 6c 65                          ...scale
type..namedata.*func(float64) float64- SRODATA dupok size=25
	0x0000 00 00 16 2a 66 75 6e 63 28 66 6c 6f 61 74 36 34  ...*func(float64
	0x0010 29 20 66 6c 6f 61 74 36 34                       ) float64
type.*func(float64) float64 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 85 92 60 c5 08 08 08 36 00 00 00 00 00 00 00 00  ..`....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(float64) float64-+0
	rel 48+8 t=1 type.func(float64) float64+0
type.func(float64) float64 SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 38 90 ea 8d 02 08 08 33 00 00 00 00 00 00 00 00  8......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(float64) float64-+0
	rel 44+4 t=6 type.*func(float64) float64+0
	rel 56+8 t=1 type.float64+0
	rel 64+8 t=1 type.float64+0
type.*"".point SRODATA size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 93 ee 6c d4 09 08 08 36 00 00 00 00 00 00 00 00  ..l....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.point-+0
	rel 48+8 t=1 type."".point+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.scale-+0
	rel 76+4 t=27 type.func(float64) float64+0
	rel 80+4 t=27 "".(*point).scale+0
	rel 84+4 t=27 "".(*point).scale+0
runtime.gcbits. SRODATA dupok size=0
type..namedata.x- SRODATA dupok size=4
	0x0000 00 00 01 78                                      ...x
type..namedata.y- SRODATA dupok size=4
	0x0000 00 00 01 79                                      ...y
type..namedata.tag- SRODATA dupok size=6
	0x0000 00 00 03 74 61 67                                ...tag
type."".point SRODATA size=168
	0x0000 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 0e 74 43 99 07 08 08 19 00 00 00 00 00 00 00 00  .tC.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 58 00 00 00 00 00 00 00  ........X.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0090 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 20 00 00 00 00 00 00 00                           .......
	rel 24+8 t=1 type..eqfunc."".point+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.point-+0
	rel 44+4 t=5 type.*"".point+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".point+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.x-+0
	rel 104+8 t=1 type.float64+0
	rel 120+8 t=1 type..namedata.y-+0
	rel 128+8 t=1 type.float64+0
	rel 144+8 t=1 type..namedata.tag-+0
	rel 152+8 t=1 type.int32+0
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·a901c8a39eb3cd7c4faeba8a815d9705 SRODATA dupok size=10
	0x0000 02 00 00 00 04 00 00 00 08 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·dc9b0298814590ca3ffc3a889546fc8b SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
$f64.3ff0000000000000 SRODATA size=8
	0x0000 00 00 00 00 00 00 f0 3f                          .......?
