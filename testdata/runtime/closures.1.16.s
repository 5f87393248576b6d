"".square.area STEXT nosplit size=15 args=0x10 locals=0x0 funcid=0x0
	0x0000 00000 (closures.go:7)	TEXT	"".square.area(SB), NOSPLIT|ABIInternal, $0-16
	0x0000 00000 (closures.go:7)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (closures.go:7)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (closures.go:7)	MOVQ	"".s+8(SP), AX
	0x0005 00005 (closures.go:7)	IMULQ	AX, AX
	0x0009 00009 (closures.go:7)	MOVQ	AX, "".~r0+16(SP)
	0x000e 00014 (closures.go:7)	RET
	0x0000 48 8b 44 24 08 48 0f af c0 48 89 44 24 10 c3     H.D$.H...H.D$..
"".(*box).area STEXT nosplit size=22 args=0x10 locals=0x0 funcid=0x0
	0x0000 00000 (closures.go:8)	TEXT	"".(*box).area(SB), NOSPLIT|ABIInternal, $0-16
	0x0000 00000 (closures.go:8)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (closures.go:8)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (closures.go:8)	MOVQ	"".b+8(SP), AX
	0x0005 00005 (closures.go:8)	MOVQ	(AX), CX
	0x0008 00008 (closures.go:8)	MOVQ	8(AX), AX
	0x000c 00012 (closures.go:8)	IMULQ	AX, CX
	0x0010 00016 (closures.go:8)	MOVQ	CX, "".~r0+16(SP)
	0x0015 00021 (closures.go:8)	RET
	0x0000 48 8b 44 24 08 48 8b 08 48 8b 40 08 48 0f af c8  H.D$.H..H.@.H...
	0x0010 48 89 4c 24 10 c3                                H.L$..
"".adder STEXT size=157 args=0x10 locals=0x20 funcid=0x0
	0x0000 00000 (closures.go:11)	TEXT	"".adder(SB), ABIInternal, $32-16
	0x0000 00000 (closures.go:11)	MOVQ	(TLS), CX
	0x0009 00009 (closures.go:11)	CMPQ	SP, 16(CX)
	0x000d 00013 (closures.go:11)	PCDATA	$0, $-2
	0x000d 00013 (closures.go:11)	JLS	147
	0x0013 00019 (closures.go:11)	PCDATA	$0, $-1
	0x0013 00019 (closures.go:11)	SUBQ	$32, SP
	0x0017 00023 (closures.go:11)	MOVQ	BP, 24(SP)
	0x001c 00028 (closures.go:11)	LEAQ	24(SP), BP
	0x0021 00033 (closures.go:11)	FUNCDATA	$0, gclocals·2589ca35330fc0fce83503f4569854a0(SB)
	0x0021 00033 (closures.go:11)	FUNCDATA	$1, gclocals·9fb7f0986f647f17cb53dda1484e0f7a(SB)
	0x0021 00033 (closures.go:11)	LEAQ	type.int(SB), AX
	0x0028 00040 (closures.go:11)	MOVQ	AX, (SP)
	0x002c 00044 (closures.go:11)	PCDATA	$1, $0
	0x002c 00044 (closures.go:11)	CALL	runtime.newobject(SB)
	0x0031 00049 (closures.go:11)	MOVQ	8(SP), AX
	0x0036 00054 (closures.go:11)	MOVQ	AX, "".&n+16(SP)
	0x003b 00059 (closures.go:11)	MOVQ	"".n+40(SP), CX
	0x0040 00064 (closures.go:11)	MOVQ	CX, (AX)
	0x0043 00067 (closures.go:12)	LEAQ	type.noalg.struct { F uintptr; "".n *int }(SB), CX
	0x004a 00074 (closures.go:12)	MOVQ	CX, (SP)
	0x004e 00078 (closures.go:12)	PCDATA	$1, $1
	0x004e 00078 (closures.go:12)	CALL	runtime.newobject(SB)
	0x0053 00083 (closures.go:12)	MOVQ	8(SP), AX
	0x0058 00088 (closures.go:12)	LEAQ	"".adder.func1(SB), CX
	0x005f 00095 (closures.go:12)	MOVQ	CX, (AX)
	0x0062 00098 (closures.go:12)	PCDATA	$0, $-2
	0x0062 00098 (closures.go:12)	CMPL	runtime.writeBarrier(SB), $0
	0x0069 00105 (closures.go:12)	JNE	131
	0x006b 00107 (closures.go:12)	MOVQ	"".&n+16(SP), CX
	0x0070 00112 (closures.go:12)	MOVQ	CX, 8(AX)
	0x0074 00116 (closures.go:12)	PCDATA	$0, $-1
	0x0074 00116 (closures.go:12)	MOVQ	AX, "".~r1+48(SP)
	0x0079 00121 (closures.go:12)	MOVQ	24(SP), BP
	0x007e 00126 (closures.go:12)	ADDQ	$32, SP
	0x0082 00130 (closures.go:12)	RET
	0x0083 00131 (closures.go:12)	PCDATA	$0, $-2
	0x0083 00131 (closures.go:12)	LEAQ	8(AX), DI
	0x0087 00135 (closures.go:12)	MOVQ	"".&n+16(SP), CX
	0x008c 00140 (closures.go:12)	CALL	runtime.gcWriteBarrierCX(SB)
	0x0091 00145 (closures.go:12)	JMP	116
	0x0093 00147 (closures.go:12)	NOP
	0x0093 00147 (closures.go:11)	PCDATA	$1, $-1
	0x0093 00147 (closures.go:11)	PCDATA	$0, $-2
	0x0093 00147 (closures.go:11)	CALL	runtime.morestack_noctxt(SB)
	0x0098 00152 (closures.go:11)	PCDATA	$0, $-1
	0x0098 00152 (closures.go:11)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 80  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 20 48 89 6c 24 18 48 8d 6c 24  ...H.. H.l$.H.l$
	0x0020 18 48 8d 05 00 00 00 00 48 89 04 24 e8 00 00 00  .H......H..$....
	0x0030 00 48 8b 44 24 08 48 89 44 24 10 48 8b 4c 24 28  .H.D$.H.D$.H.L$(
	0x0040 48 89 08 48 8d 0d 00 00 00 00 48 89 0c 24 e8 00  H..H......H..$..
	0x0050 00 00 00 48 8b 44 24 08 48 8d 0d 00 00 00 00 48  ...H.D$.H......H
	0x0060 89 08 83 3d 00 00 00 00 00 75 18 48 8b 4c 24 10  ...=.....u.H.L$.
	0x0070 48 89 48 08 48 89 44 24 30 48 8b 6c 24 18 48 83  H.H.H.D$0H.l$.H.
	0x0080 c4 20 c3 48 8d 78 08 48 8b 4c 24 10 e8 00 00 00  . .H.x.H.L$.....
	0x0090 00 eb e1 e8 00 00 00 00 e9 63 ff ff ff           .........c...
	rel 5+4 t=17 TLS+0
	rel 36+4 t=16 type.int+0
	rel 45+4 t=8 runtime.newobject+0
	rel 70+4 t=16 type.noalg.struct { F uintptr; "".n *int }+0
	rel 79+4 t=8 runtime.newobject+0
	rel 91+4 t=16 "".adder.func1+0
	rel 100+4 t=16 runtime.writeBarrier+-1
	rel 141+4 t=8 runtime.gcWriteBarrierCX+0
	rel 148+4 t=8 runtime.morestack_noctxt+0
"".apply STEXT size=103 args=0x18 locals=0x20 funcid=0x0
	0x0000 00000 (closures.go:16)	TEXT	"".apply(SB), ABIInternal, $32-24
	0x0000 00000 (closures.go:16)	MOVQ	(TLS), CX
	0x0009 00009 (closures.go:16)	CMPQ	SP, 16(CX)
	0x000d 00013 (closures.go:16)	PCDATA	$0, $-2
	0x000d 00013 (closures.go:16)	JLS	96
	0x000f 00015 (closures.go:16)	PCDATA	$0, $-1
	0x000f 00015 (closures.go:16)	SUBQ	$32, SP
	0x0013 00019 (closures.go:16)	MOVQ	BP, 24(SP)
	0x0018 00024 (closures.go:16)	LEAQ	24(SP), BP
	0x001d 00029 (closures.go:16)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001d 00029 (closures.go:16)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (closures.go:16)	XORL	AX, AX
	0x001f 00031 (closures.go:16)	XORL	CX, CX
	0x0021 00033 (closures.go:17)	JMP	67
	0x0023 00035 (closures.go:17)	MOVQ	AX, "".i+16(SP)
	0x0028 00040 (closures.go:18)	MOVQ	"".f+40(SP), DX
	0x002d 00045 (closures.go:18)	MOVQ	(DX), CX
	0x0030 00048 (closures.go:18)	MOVQ	AX, (SP)
	0x0034 00052 (closures.go:18)	PCDATA	$1, $0
	0x0034 00052 (closures.go:18)	CALL	CX
	0x0036 00054 (closures.go:17)	MOVQ	"".i+16(SP), AX
	0x003b 00059 (closures.go:17)	INCQ	AX
	0x003e 00062 (closures.go:18)	MOVQ	8(SP), CX
	0x0043 00067 (closures.go:17)	MOVQ	"".times+48(SP), BX
	0x0048 00072 (closures.go:17)	CMPQ	BX, AX
	0x004b 00075 (closures.go:17)	JGT	35
	0x004d 00077 (closures.go:20)	MOVQ	CX, "".r+56(SP)
	0x0052 00082 (closures.go:20)	MOVQ	24(SP), BP
	0x0057 00087 (closures.go:20)	ADDQ	$32, SP
	0x005b 00091 (closures.go:20)	RET
	0x005c 00092 (closures.go:20)	NOP
	0x005c 00092 (closures.go:16)	PCDATA	$1, $-1
	0x005c 00092 (closures.go:16)	PCDATA	$0, $-2
	0x005c 00092 (closures.go:16)	NOP
	0x0060 00096 (closures.go:16)	CALL	runtime.morestack_noctxt(SB)
	0x0065 00101 (closures.go:16)	PCDATA	$0, $-1
	0x0065 00101 (closures.go:16)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 51 48  dH..%....H;a.vQH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 31 c0 31  .. H.l$.H.l$.1.1
	0x0020 c9 eb 20 48 89 44 24 10 48 8b 54 24 28 48 8b 0a  .. H.D$.H.T$(H..
	0x0030 48 89 04 24 ff d1 48 8b 44 24 10 48 ff c0 48 8b  H..$..H.D$.H..H.
	0x0040 4c 24 08 48 8b 5c 24 30 48 39 c3 7f d6 48 89 4c  L$.H.\$0H9...H.L
	0x0050 24 38 48 8b 6c 24 18 48 83 c4 20 c3 0f 1f 40 00  $8H.l$.H.. ...@.
	0x0060 e8 00 00 00 00 eb 99                             .......
	rel 5+4 t=17 TLS+0
	rel 52+0 t=11 +0
	rel 97+4 t=8 runtime.morestack_noctxt+0
"".total STEXT size=165 args=0x20 locals=0x30 funcid=0x0
	0x0000 00000 (closures.go:24)	TEXT	"".total(SB), ABIInternal, $48-32
	0x0000 00000 (closures.go:24)	MOVQ	(TLS), CX
	0x0009 00009 (closures.go:24)	CMPQ	SP, 16(CX)
	0x000d 00013 (closures.go:24)	PCDATA	$0, $-2
	0x000d 00013 (closures.go:24)	JLS	152
	0x0013 00019 (closures.go:24)	PCDATA	$0, $-1
	0x0013 00019 (closures.go:24)	SUBQ	$48, SP
	0x0017 00023 (closures.go:24)	MOVQ	BP, 40(SP)
	0x001c 00028 (closures.go:24)	LEAQ	40(SP), BP
	0x0021 00033 (closures.go:24)	FUNCDATA	$0, gclocals·c7c4fc7b12f6707ea74acf7400192967(SB)
	0x0021 00033 (closures.go:24)	FUNCDATA	$1, gclocals·663f8c6bfa83aa777198789ce63d9ab4(SB)
	0x0021 00033 (closures.go:25)	MOVQ	"".shapes+64(SP), AX
	0x0026 00038 (closures.go:25)	TESTQ	AX, AX
	0x0029 00041 (closures.go:25)	JLE	148
	0x002b 00043 (closures.go:25)	MOVQ	"".shapes+56(SP), CX
	0x0030 00048 (closures.go:25)	XORL	DX, DX
	0x0032 00050 (closures.go:25)	XORL	BX, BX
	0x0034 00052 (closures.go:25)	JMP	72
	0x0036 00054 (closures.go:25)	MOVQ	""..autotmp_11+32(SP), SI
	0x003b 00059 (closures.go:25)	ADDQ	$16, SI
	0x003f 00063 (closures.go:25)	MOVQ	AX, DX
	0x0042 00066 (closures.go:26)	MOVQ	CX, BX
	0x0045 00069 (closures.go:25)	MOVQ	SI, CX
	0x0048 00072 (closures.go:25)	MOVQ	DX, ""..autotmp_10+24(SP)
	0x004d 00077 (closures.go:25)	MOVQ	CX, ""..autotmp_11+32(SP)
	0x0052 00082 (closures.go:26)	MOVQ	BX, ""..autotmp_12+16(SP)
	0x0057 00087 (closures.go:25)	MOVQ	(CX), AX
	0x005a 00090 (closures.go:25)	MOVQ	8(CX), SI
	0x005e 00094 (closures.go:26)	MOVQ	24(AX), AX
	0x0062 00098 (closures.go:26)	MOVQ	SI, (SP)
	0x0066 00102 (closures.go:26)	PCDATA	$1, $1
	0x0066 00102 (closures.go:26)	CALL	AX
	0x0068 00104 (closures.go:25)	MOVQ	""..autotmp_10+24(SP), AX
	0x006d 00109 (closures.go:25)	INCQ	AX
	0x0070 00112 (closures.go:26)	MOVQ	""..autotmp_12+16(SP), CX
	0x0075 00117 (closures.go:26)	ADDQ	8(SP), CX
	0x007a 00122 (closures.go:25)	MOVQ	"".shapes+64(SP), DX
	0x007f 00127 (closures.go:25)	NOP
	0x0080 00128 (closures.go:25)	CMPQ	DX, AX
	0x0083 00131 (closures.go:25)	JGT	54
	0x0085 00133 (closures.go:28)	MOVQ	CX, "".n+80(SP)
	0x008a 00138 (closures.go:28)	MOVQ	40(SP), BP
	0x008f 00143 (closures.go:28)	ADDQ	$48, SP
	0x0093 00147 (closures.go:28)	RET
	0x0094 00148 (closures.go:28)	XORL	CX, CX
	0x0096 00150 (closures.go:25)	JMP	133
	0x0098 00152 (closures.go:25)	NOP
	0x0098 00152 (closures.go:24)	PCDATA	$1, $-1
	0x0098 00152 (closures.go:24)	PCDATA	$0, $-2
	0x0098 00152 (closures.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x009d 00157 (closures.go:24)	PCDATA	$0, $-1
	0x009d 00157 (closures.go:24)	NOP
	0x00a0 00160 (closures.go:24)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 85  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 30 48 89 6c 24 28 48 8d 6c 24  ...H..0H.l$(H.l$
	0x0020 28 48 8b 44 24 40 48 85 c0 7e 69 48 8b 4c 24 38  (H.D$@H..~iH.L$8
	0x0030 31 d2 31 db eb 12 48 8b 74 24 20 48 83 c6 10 48  1.1...H.t$ H...H
	0x0040 89 c2 48 89 cb 48 89 f1 48 89 54 24 18 48 89 4c  ..H..H..H.T$.H.L
	0x0050 24 20 48 89 5c 24 10 48 8b 01 48 8b 71 08 48 8b  $ H.\$.H..H.q.H.
	0x0060 40 18 48 89 34 24 ff d0 48 8b 44 24 18 48 ff c0  @.H.4$..H.D$.H..
	0x0070 48 8b 4c 24 10 48 03 4c 24 08 48 8b 54 24 40 90  H.L$.H.L$.H.T$@.
	0x0080 48 39 c2 7f b1 48 89 4c 24 50 48 8b 6c 24 28 48  H9...H.L$PH.l$(H
	0x0090 83 c4 30 c3 31 c9 eb ed e8 00 00 00 00 0f 1f 00  ..0.1...........
	0x00a0 e9 5b ff ff ff                                   .[...
	rel 3+0 t=26 type."".shape+96
	rel 5+4 t=17 TLS+0
	rel 102+0 t=11 +0
	rel 153+4 t=8 runtime.morestack_noctxt+0
"".describe STEXT nosplit size=373 args=0x20 locals=0x0 funcid=0x0
	0x0000 00000 (closures.go:32)	TEXT	"".describe(SB), NOSPLIT|ABIInternal, $0-32
	0x0000 00000 (closures.go:32)	FUNCDATA	$0, gclocals·abb2c5050fe821353449583ee1559325(SB)
	0x0000 00000 (closures.go:32)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (closures.go:33)	MOVQ	"".v+8(SP), AX
	0x0005 00005 (closures.go:33)	TESTQ	AX, AX
	0x0008 00008 (closures.go:33)	JEQ	351
	0x000e 00014 (closures.go:33)	MOVL	16(AX), AX
	0x0011 00017 (closures.go:33)	CMPL	AX, $513855970
	0x0016 00022 (closures.go:33)	JHI	193
	0x001c 00028 (closures.go:33)	NOP
	0x0020 00032 (closures.go:33)	CMPL	AX, $218447288
	0x0025 00037 (closures.go:33)	JNE	100
	0x0027 00039 (closures.go:44)	LEAQ	type.*"".box(SB), AX
	0x002e 00046 (closures.go:44)	MOVQ	"".v+8(SP), CX
	0x0033 00051 (closures.go:44)	CMPQ	AX, CX
	0x0036 00054 (closures.go:44)	JNE	78
	0x0038 00056 (closures.go:45)	LEAQ	go.string."box"(SB), AX
	0x003f 00063 (closures.go:45)	MOVQ	AX, "".~r1+24(SP)
	0x0044 00068 (closures.go:45)	MOVQ	$3, "".~r1+32(SP)
	0x004d 00077 (closures.go:45)	RET
	0x004e 00078 (closures.go:49)	LEAQ	go.string."other"(SB), AX
	0x0055 00085 (closures.go:49)	MOVQ	AX, "".~r1+24(SP)
	0x005a 00090 (closures.go:49)	MOVQ	$5, "".~r1+32(SP)
	0x0063 00099 (closures.go:49)	RET
	0x0064 00100 (closures.go:33)	CMPL	AX, $469329550
	0x0069 00105 (closures.go:33)	JNE	146
	0x006b 00107 (closures.go:42)	LEAQ	type.[]int(SB), AX
	0x0072 00114 (closures.go:42)	MOVQ	"".v+8(SP), CX
	0x0077 00119 (closures.go:42)	CMPQ	AX, CX
	0x007a 00122 (closures.go:42)	JNE	78
	0x007c 00124 (closures.go:43)	LEAQ	go.string."ints"(SB), AX
	0x0083 00131 (closures.go:43)	MOVQ	AX, "".~r1+24(SP)
	0x0088 00136 (closures.go:43)	MOVQ	$4, "".~r1+32(SP)
	0x0091 00145 (closures.go:43)	RET
	0x0092 00146 (closures.go:33)	CMPL	AX, $513855970
	0x0097 00151 (closures.go:33)	JNE	78
	0x0099 00153 (closures.go:46)	LEAQ	type."".square(SB), AX
	0x00a0 00160 (closures.go:46)	MOVQ	"".v+8(SP), CX
	0x00a5 00165 (closures.go:46)	CMPQ	AX, CX
	0x00a8 00168 (closures.go:46)	JNE	78
	0x00aa 00170 (closures.go:47)	LEAQ	go.string."square"(SB), AX
	0x00b1 00177 (closures.go:47)	MOVQ	AX, "".~r1+24(SP)
	0x00b6 00182 (closures.go:47)	MOVQ	$6, "".~r1+32(SP)
	0x00bf 00191 (closures.go:47)	NOP
	0x00c0 00192 (closures.go:47)	RET
	0x00c1 00193 (closures.go:33)	CMPL	AX, $782401531
	0x00c6 00198 (closures.go:33)	JNE	243
	0x00c8 00200 (closures.go:40)	LEAQ	type.float64(SB), AX
	0x00cf 00207 (closures.go:40)	MOVQ	"".v+8(SP), CX
	0x00d4 00212 (closures.go:40)	CMPQ	AX, CX
	0x00d7 00215 (closures.go:40)	JNE	78
	0x00dd 00221 (closures.go:41)	LEAQ	go.string."float64"(SB), AX
	0x00e4 00228 (closures.go:41)	MOVQ	AX, "".~r1+24(SP)
	0x00e9 00233 (closures.go:41)	MOVQ	$7, "".~r1+32(SP)
	0x00f2 00242 (closures.go:41)	RET
	0x00f3 00243 (closures.go:33)	CMPL	AX, $-520135500
	0x00f8 00248 (closures.go:33)	JNE	293
	0x00fa 00250 (closures.go:38)	MOVQ	"".v+8(SP), AX
	0x00ff 00255 (closures.go:38)	LEAQ	type.string(SB), CX
	0x0106 00262 (closures.go:38)	CMPQ	AX, CX
	0x0109 00265 (closures.go:38)	JNE	78
	0x010f 00271 (closures.go:39)	LEAQ	go.string."string"(SB), AX
	0x0116 00278 (closures.go:39)	MOVQ	AX, "".~r1+24(SP)
	0x011b 00283 (closures.go:39)	MOVQ	$6, "".~r1+32(SP)
	0x0124 00292 (closures.go:39)	RET
	0x0125 00293 (closures.go:33)	CMPL	AX, $-145526278
	0x012a 00298 (closures.go:33)	JNE	78
	0x0130 00304 (closures.go:36)	LEAQ	type.int(SB), AX
	0x0137 00311 (closures.go:36)	MOVQ	"".v+8(SP), CX
	0x013c 00316 (closures.go:36)	NOP
	0x0140 00320 (closures.go:36)	CMPQ	AX, CX
	0x0143 00323 (closures.go:36)	JNE	78
	0x0149 00329 (closures.go:37)	LEAQ	go.string."int"(SB), AX
	0x0150 00336 (closures.go:37)	MOVQ	AX, "".~r1+24(SP)
	0x0155 00341 (closures.go:37)	MOVQ	$3, "".~r1+32(SP)
	0x015e 00350 (closures.go:37)	RET
	0x015f 00351 (closures.go:35)	LEAQ	go.string."nil"(SB), AX
	0x0166 00358 (closures.go:35)	MOVQ	AX, "".~r1+24(SP)
	0x016b 00363 (closures.go:35)	MOVQ	$3, "".~r1+32(SP)
	0x0174 00372 (closures.go:35)	RET
	0x0000 48 8b 44 24 08 48 85 c0 0f 84 51 01 00 00 8b 40  H.D$.H....Q....@
	0x0010 10 3d e2 d1 a0 1e 0f 87 a5 00 00 00 0f 1f 40 00  .=............@.
	0x0020 3d b8 3d 05 0d 75 3d 48 8d 05 00 00 00 00 48 8b  =.=..u=H......H.
	0x0030 4c 24 08 48 39 c8 75 16 48 8d 05 00 00 00 00 48  L$.H9.u.H......H
	0x0040 89 44 24 18 48 c7 44 24 20 03 00 00 00 c3 48 8d  .D$.H.D$ .....H.
	0x0050 05 00 00 00 00 48 89 44 24 18 48 c7 44 24 20 05  .....H.D$.H.D$ .
	0x0060 00 00 00 c3 3d 8e 66 f9 1b 75 27 48 8d 05 00 00  ....=.f..u'H....
	0x0070 00 00 48 8b 4c 24 08 48 39 c8 75 d2 48 8d 05 00  ..H.L$.H9.u.H...
	0x0080 00 00 00 48 89 44 24 18 48 c7 44 24 20 04 00 00  ...H.D$.H.D$ ...
	0x0090 00 c3 3d e2 d1 a0 1e 75 b5 48 8d 05 00 00 00 00  ..=....u.H......
	0x00a0 48 8b 4c 24 08 48 39 c8 75 a4 48 8d 05 00 00 00  H.L$.H9.u.H.....
	0x00b0 00 48 89 44 24 18 48 c7 44 24 20 06 00 00 00 90  .H.D$.H.D$ .....
	0x00c0 c3 3d fb 7f a2 2e 75 2b 48 8d 05 00 00 00 00 48  .=....u+H......H
	0x00d0 8b 4c 24 08 48 39 c8 0f 85 71 ff ff ff 48 8d 05  .L$.H9...q...H..
	0x00e0 00 00 00 00 48 89 44 24 18 48 c7 44 24 20 07 00  ....H.D$.H.D$ ..
	0x00f0 00 00 c3 3d b4 5c ff e0 75 2b 48 8b 44 24 08 48  ...=.\..u+H.D$.H
	0x0100 8d 0d 00 00 00 00 48 39 c8 0f 85 3f ff ff ff 48  ......H9...?...H
	0x0110 8d 05 00 00 00 00 48 89 44 24 18 48 c7 44 24 20  ......H.D$.H.D$ 
	0x0120 06 00 00 00 c3 3d fa 71 53 f7 0f 85 1e ff ff ff  .....=.qS.......
	0x0130 48 8d 05 00 00 00 00 48 8b 4c 24 08 0f 1f 40 00  H......H.L$...@.
	0x0140 48 39 c8 0f 85 05 ff ff ff 48 8d 05 00 00 00 00  H9.......H......
	0x0150 48 89 44 24 18 48 c7 44 24 20 03 00 00 00 c3 48  H.D$.H.D$ .....H
	0x0160 8d 05 00 00 00 00 48 89 44 24 18 48 c7 44 24 20  ......H.D$.H.D$ 
	0x0170 03 00 00 00 c3                                   .....
	rel 42+4 t=16 type.*"".box+0
	rel 59+4 t=16 go.string."box"+0
	rel 81+4 t=16 go.string."other"+0
	rel 110+4 t=16 type.[]int+0
	rel 127+4 t=16 go.string."ints"+0
	rel 156+4 t=16 type."".square+0
	rel 173+4 t=16 go.string."square"+0
	rel 203+4 t=16 type.float64+0
	rel 224+4 t=16 go.string."float64"+0
	rel 258+4 t=16 type.string+0
	rel 274+4 t=16 go.string."string"+0
	rel 307+4 t=16 type.int+0
	rel 332+4 t=16 go.string."int"+0
	rel 354+4 t=16 go.string."nil"+0
"".fib STEXT size=138 args=0x10 locals=0x20 funcid=0x0
	0x0000 00000 (closures.go:53)	TEXT	"".fib(SB), ABIInternal, $32-16
	0x0000 00000 (closures.go:53)	MOVQ	(TLS), CX
	0x0009 00009 (closures.go:53)	CMPQ	SP, 16(CX)
	0x000d 00013 (closures.go:53)	PCDATA	$0, $-2
	0x000d 00013 (closures.go:53)	JLS	128
	0x000f 00015 (closures.go:53)	PCDATA	$0, $-1
	0x000f 00015 (closures.go:53)	SUBQ	$32, SP
	0x0013 00019 (closures.go:53)	MOVQ	BP, 24(SP)
	0x0018 00024 (closures.go:53)	LEAQ	24(SP), BP
	0x001d 00029 (closures.go:53)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (closures.go:53)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (closures.go:54)	MOVQ	"".n+40(SP), AX
	0x0022 00034 (closures.go:54)	CMPQ	AX, $2
	0x0026 00038 (closures.go:54)	JGE	55
	0x0028 00040 (closures.go:55)	MOVQ	AX, "".~r1+48(SP)
	0x002d 00045 (closures.go:55)	MOVQ	24(SP), BP
	0x0032 00050 (closures.go:55)	ADDQ	$32, SP
	0x0036 00054 (closures.go:55)	RET
	0x0037 00055 (closures.go:57)	LEAQ	-1(AX), CX
	0x003b 00059 (closures.go:57)	MOVQ	CX, (SP)
	0x003f 00063 (closures.go:57)	PCDATA	$1, $0
	0x003f 00063 (closures.go:57)	NOP
	0x0040 00064 (closures.go:57)	CALL	"".fib(SB)
	0x0045 00069 (closures.go:57)	MOVQ	8(SP), AX
	0x004a 00074 (closures.go:57)	MOVQ	AX, ""..autotmp_4+16(SP)
	0x004f 00079 (closures.go:57)	MOVQ	"".n+40(SP), CX
	0x0054 00084 (closures.go:57)	ADDQ	$-2, CX
	0x0058 00088 (closures.go:57)	MOVQ	CX, (SP)
	0x005c 00092 (closures.go:57)	NOP
	0x0060 00096 (closures.go:57)	CALL	"".fib(SB)
	0x0065 00101 (closures.go:57)	MOVQ	""..autotmp_4+16(SP), AX
	0x006a 00106 (closures.go:57)	ADDQ	8(SP), AX
	0x006f 00111 (closures.go:57)	MOVQ	AX, "".~r1+48(SP)
	0x0074 00116 (closures.go:57)	MOVQ	24(SP), BP
	0x0079 00121 (closures.go:57)	ADDQ	$32, SP
	0x007d 00125 (closures.go:57)	RET
	0x007e 00126 (closures.go:57)	NOP
	0x007e 00126 (closures.go:53)	PCDATA	$1, $-1
	0x007e 00126 (closures.go:53)	PCDATA	$0, $-2
	0x007e 00126 (closures.go:53)	NOP
	0x0080 00128 (closures.go:53)	CALL	runtime.morestack_noctxt(SB)
	0x0085 00133 (closures.go:53)	PCDATA	$0, $-1
	0x0085 00133 (closures.go:53)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 71 48  dH..%....H;a.vqH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 44  .. H.l$.H.l$.H.D
	0x0020 24 28 48 83 f8 02 7d 0f 48 89 44 24 30 48 8b 6c  $(H...}.H.D$0H.l
	0x0030 24 18 48 83 c4 20 c3 48 8d 48 ff 48 89 0c 24 90  $.H.. .H.H.H..$.
	0x0040 e8 00 00 00 00 48 8b 44 24 08 48 89 44 24 10 48  .....H.D$.H.D$.H
	0x0050 8b 4c 24 28 48 83 c1 fe 48 89 0c 24 0f 1f 40 00  .L$(H...H..$..@.
	0x0060 e8 00 00 00 00 48 8b 44 24 10 48 03 44 24 08 48  .....H.D$.H.D$.H
	0x0070 89 44 24 30 48 8b 6c 24 18 48 83 c4 20 c3 66 90  .D$0H.l$.H.. .f.
	0x0080 e8 00 00 00 00 e9 76 ff ff ff                    ......v...
	rel 5+4 t=17 TLS+0
	rel 65+4 t=8 "".fib+0
	rel 97+4 t=8 "".fib+0
	rel 129+4 t=8 runtime.morestack_noctxt+0
"".init.0 STEXT size=105 args=0x0 locals=0x18 funcid=0x0
	0x0000 00000 (closures.go:62)	TEXT	"".init.0(SB), ABIInternal, $24-0
	0x0000 00000 (closures.go:62)	MOVQ	(TLS), CX
	0x0009 00009 (closures.go:62)	CMPQ	SP, 16(CX)
	0x000d 00013 (closures.go:62)	PCDATA	$0, $-2
	0x000d 00013 (closures.go:62)	JLS	98
	0x000f 00015 (closures.go:62)	PCDATA	$0, $-1
	0x000f 00015 (closures.go:62)	SUBQ	$24, SP
	0x0013 00019 (closures.go:62)	MOVQ	BP, 16(SP)
	0x0018 00024 (closures.go:62)	LEAQ	16(SP), BP
	0x001d 00029 (closures.go:62)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (closures.go:62)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (closures.go:62)	PCDATA	$1, $0
	0x001d 00029 (closures.go:62)	NOP
	0x0020 00032 (closures.go:62)	CALL	runtime.printlock(SB)
	0x0025 00037 (closures.go:62)	LEAQ	go.string."init "(SB), AX
	0x002c 00044 (closures.go:62)	MOVQ	AX, (SP)
	0x0030 00048 (closures.go:62)	MOVQ	$5, 8(SP)
	0x0039 00057 (closures.go:62)	CALL	runtime.printstring(SB)
	0x003e 00062 (closures.go:62)	MOVQ	"".start(SB), AX
	0x0045 00069 (closures.go:62)	MOVQ	AX, (SP)
	0x0049 00073 (closures.go:62)	CALL	runtime.printint(SB)
	0x004e 00078 (closures.go:62)	CALL	runtime.printnl(SB)
	0x0053 00083 (closures.go:62)	CALL	runtime.printunlock(SB)
	0x0058 00088 (closures.go:62)	MOVQ	16(SP), BP
	0x005d 00093 (closures.go:62)	ADDQ	$24, SP
	0x0061 00097 (closures.go:62)	RET
	0x0062 00098 (closures.go:62)	NOP
	0x0062 00098 (closures.go:62)	PCDATA	$1, $-1
	0x0062 00098 (closures.go:62)	PCDATA	$0, $-2
	0x0062 00098 (closures.go:62)	CALL	runtime.morestack_noctxt(SB)
	0x0067 00103 (closures.go:62)	PCDATA	$0, $-1
	0x0067 00103 (closures.go:62)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 53 48  dH..%....H;a.vSH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 0f 1f 00  ...H.l$.H.l$....
	0x0020 e8 00 00 00 00 48 8d 05 00 00 00 00 48 89 04 24  .....H......H..$
	0x0030 48 c7 44 24 08 05 00 00 00 e8 00 00 00 00 48 8b  H.D$..........H.
	0x0040 05 00 00 00 00 48 89 04 24 e8 00 00 00 00 e8 00  .....H..$.......
	0x0050 00 00 00 e8 00 00 00 00 48 8b 6c 24 10 48 83 c4  ........H.l$.H..
	0x0060 18 c3 e8 00 00 00 00 eb 97                       .........
	rel 5+4 t=17 TLS+0
	rel 33+4 t=8 runtime.printlock+0
	rel 40+4 t=16 go.string."init "+0
	rel 58+4 t=8 runtime.printstring+0
	rel 65+4 t=16 "".start+0
	rel 74+4 t=8 runtime.printint+0
	rel 79+4 t=8 runtime.printnl+0
	rel 84+4 t=8 runtime.printunlock+0
	rel 99+4 t=8 runtime.morestack_noctxt+0
"".init.1 STEXT nosplit size=8 args=0x0 locals=0x0 funcid=0x0
	0x0000 00000 (closures.go:64)	TEXT	"".init.1(SB), NOSPLIT|ABIInternal, $0-0
	0x0000 00000 (closures.go:64)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (closures.go:64)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (closures.go:64)	INCQ	"".start(SB)
	0x0007 00007 (closures.go:64)	RET
	0x0000 48 ff 05 00 00 00 00 c3                          H.......
	rel 3+4 t=16 "".start+0
"".equal STEXT size=105 args=0x28 locals=0x28 funcid=0x0
	0x0000 00000 (closures.go:67)	TEXT	"".equal(SB), ABIInternal, $40-40
	0x0000 00000 (closures.go:67)	MOVQ	(TLS), CX
	0x0009 00009 (closures.go:67)	CMPQ	SP, 16(CX)
	0x000d 00013 (closures.go:67)	PCDATA	$0, $-2
	0x000d 00013 (closures.go:67)	JLS	98
	0x000f 00015 (closures.go:67)	PCDATA	$0, $-1
	0x000f 00015 (closures.go:67)	SUBQ	$40, SP
	0x0013 00019 (closures.go:67)	MOVQ	BP, 32(SP)
	0x0018 00024 (closures.go:67)	LEAQ	32(SP), BP
	0x001d 00029 (closures.go:67)	FUNCDATA	$0, gclocals·7a680c56c7799a8f60d071b2f2541840(SB)
	0x001d 00029 (closures.go:67)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001d 00029 (closures.go:67)	MOVQ	"".a+48(SP), AX
	0x0022 00034 (closures.go:67)	MOVQ	"".b+64(SP), CX
	0x0027 00039 (closures.go:67)	CMPQ	AX, CX
	0x002a 00042 (closures.go:67)	JEQ	60
	0x002c 00044 (closures.go:67)	XORL	AX, AX
	0x002e 00046 (closures.go:67)	MOVB	AL, "".~r2+80(SP)
	0x0032 00050 (closures.go:67)	MOVQ	32(SP), BP
	0x0037 00055 (closures.go:67)	ADDQ	$40, SP
	0x003b 00059 (closures.go:67)	RET
	0x003c 00060 (closures.go:67)	MOVQ	AX, (SP)
	0x0040 00064 (closures.go:67)	MOVQ	"".a+56(SP), AX
	0x0045 00069 (closures.go:67)	MOVQ	AX, 8(SP)
	0x004a 00074 (closures.go:67)	MOVQ	"".b+72(SP), AX
	0x004f 00079 (closures.go:67)	MOVQ	AX, 16(SP)
	0x0054 00084 (closures.go:67)	PCDATA	$1, $1
	0x0054 00084 (closures.go:67)	CALL	runtime.efaceeq(SB)
	0x0059 00089 (closures.go:67)	MOVBLZX	24(SP), AX
	0x005e 00094 (closures.go:67)	NOP
	0x0060 00096 (closures.go:67)	JMP	46
	0x0062 00098 (closures.go:67)	NOP
	0x0062 00098 (closures.go:67)	PCDATA	$1, $-1
	0x0062 00098 (closures.go:67)	PCDATA	$0, $-2
	0x0062 00098 (closures.go:67)	CALL	runtime.morestack_noctxt(SB)
	0x0067 00103 (closures.go:67)	PCDATA	$0, $-1
	0x0067 00103 (closures.go:67)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 53 48  dH..%....H;a.vSH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 8b 44  ..(H.l$ H.l$ H.D
	0x0020 24 30 48 8b 4c 24 40 48 39 c8 74 10 31 c0 88 44  $0H.L$@H9.t.1..D
	0x0030 24 50 48 8b 6c 24 20 48 83 c4 28 c3 48 89 04 24  $PH.l$ H..(.H..$
	0x0040 48 8b 44 24 38 48 89 44 24 08 48 8b 44 24 48 48  H.D$8H.D$.H.D$HH
	0x0050 89 44 24 10 e8 00 00 00 00 0f b6 44 24 18 66 90  .D$........D$.f.
	0x0060 eb cc e8 00 00 00 00 eb 97                       .........
	rel 5+4 t=17 TLS+0
	rel 85+4 t=8 runtime.efaceeq+0
	rel 99+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=2346 args=0x0 locals=0x1a0 funcid=0x0
	0x0000 00000 (closures.go:69)	TEXT	"".main(SB), ABIInternal, $416-0
	0x0000 00000 (closures.go:69)	MOVQ	(TLS), CX
	0x0009 00009 (closures.go:69)	LEAQ	-288(SP), AX
	0x0011 00017 (closures.go:69)	CMPQ	AX, 16(CX)
	0x0015 00021 (closures.go:69)	PCDATA	$0, $-2
	0x0015 00021 (closures.go:69)	JLS	2336
	0x001b 00027 (closures.go:69)	PCDATA	$0, $-1
	0x001b 00027 (closures.go:69)	SUBQ	$416, SP
	0x0022 00034 (closures.go:69)	MOVQ	BP, 408(SP)
	0x002a 00042 (closures.go:69)	LEAQ	408(SP), BP
	0x0032 00050 (closures.go:69)	FUNCDATA	$0, gclocals·843fd2acf107350d495cae589a37913c(SB)
	0x0032 00050 (closures.go:69)	FUNCDATA	$1, gclocals·a6baf40c6051de0471428f0ef29b1e70(SB)
	0x0032 00050 (closures.go:69)	FUNCDATA	$2, "".main.stkobj(SB)
	0x0032 00050 (closures.go:70)	MOVQ	$1, (SP)
	0x003a 00058 (closures.go:70)	PCDATA	$1, $0
	0x003a 00058 (closures.go:70)	CALL	"".adder(SB)
	0x003f 00063 (closures.go:70)	MOVQ	8(SP), DX
	0x0044 00068 (closures.go:70)	MOVQ	DX, "".f+136(SP)
	0x004c 00076 (closures.go:71)	MOVQ	(DX), AX
	0x004f 00079 (closures.go:71)	MOVQ	$1, (SP)
	0x0057 00087 (closures.go:71)	PCDATA	$1, $1
	0x0057 00087 (closures.go:71)	CALL	AX
	0x0059 00089 (closures.go:71)	MOVQ	8(SP), AX
	0x005e 00094 (closures.go:71)	MOVQ	AX, ""..autotmp_45+104(SP)
	0x0063 00099 (closures.go:71)	MOVQ	"".f+136(SP), DX
	0x006b 00107 (closures.go:71)	MOVQ	(DX), CX
	0x006e 00110 (closures.go:71)	MOVQ	$2, (SP)
	0x0076 00118 (closures.go:71)	CALL	CX
	0x0078 00120 (closures.go:71)	MOVQ	8(SP), AX
	0x007d 00125 (closures.go:71)	MOVQ	AX, ""..autotmp_46+96(SP)
	0x0082 00130 (closures.go:71)	MOVQ	"".f+136(SP), CX
	0x008a 00138 (closures.go:71)	MOVQ	CX, (SP)
	0x008e 00142 (closures.go:71)	MOVQ	$4, 8(SP)
	0x0097 00151 (closures.go:71)	PCDATA	$1, $0
	0x0097 00151 (closures.go:71)	CALL	"".apply(SB)
	0x009c 00156 (closures.go:71)	MOVQ	16(SP), AX
	0x00a1 00161 (closures.go:71)	MOVQ	AX, ""..autotmp_47+88(SP)
	0x00a6 00166 (closures.go:71)	CALL	runtime.printlock(SB)
	0x00ab 00171 (closures.go:71)	MOVQ	""..autotmp_45+104(SP), AX
	0x00b0 00176 (closures.go:71)	MOVQ	AX, (SP)
	0x00b4 00180 (closures.go:71)	CALL	runtime.printint(SB)
	0x00b9 00185 (closures.go:71)	CALL	runtime.printsp(SB)
	0x00be 00190 (closures.go:71)	MOVQ	""..autotmp_46+96(SP), AX
	0x00c3 00195 (closures.go:71)	MOVQ	AX, (SP)
	0x00c7 00199 (closures.go:71)	CALL	runtime.printint(SB)
	0x00cc 00204 (closures.go:71)	CALL	runtime.printsp(SB)
	0x00d1 00209 (closures.go:71)	MOVQ	""..autotmp_47+88(SP), AX
	0x00d6 00214 (closures.go:71)	MOVQ	AX, (SP)
	0x00da 00218 (closures.go:71)	CALL	runtime.printint(SB)
	0x00df 00223 (closures.go:71)	NOP
	0x00e0 00224 (closures.go:71)	CALL	runtime.printsp(SB)
	0x00e5 00229 (closures.go:71)	MOVQ	"".start(SB), AX
	0x00ec 00236 (closures.go:71)	MOVQ	AX, (SP)
	0x00f0 00240 (closures.go:71)	CALL	runtime.printint(SB)
	0x00f5 00245 (closures.go:71)	CALL	runtime.printnl(SB)
	0x00fa 00250 (closures.go:71)	CALL	runtime.printunlock(SB)
	0x00ff 00255 (closures.go:72)	LEAQ	type."".box(SB), AX
	0x0106 00262 (closures.go:72)	MOVQ	AX, (SP)
	0x010a 00266 (closures.go:72)	CALL	runtime.newobject(SB)
	0x010f 00271 (closures.go:72)	MOVQ	8(SP), AX
	0x0114 00276 (closures.go:72)	MOVQ	$2, (AX)
	0x011b 00283 (closures.go:72)	MOVQ	$5, 8(AX)
	0x0123 00291 (closures.go:72)	XORPS	X0, X0
	0x0126 00294 (closures.go:72)	MOVUPS	X0, ""..autotmp_9+360(SP)
	0x012e 00302 (closures.go:72)	MOVUPS	X0, ""..autotmp_9+376(SP)
	0x0136 00310 (closures.go:72)	MOVUPS	X0, ""..autotmp_9+392(SP)
	0x013e 00318 (closures.go:72)	LEAQ	go.itab."".square,"".shape(SB), CX
	0x0145 00325 (closures.go:72)	MOVQ	CX, ""..autotmp_9+360(SP)
	0x014d 00333 (closures.go:72)	LEAQ	""..stmp_0(SB), DX
	0x0154 00340 (closures.go:72)	MOVQ	DX, ""..autotmp_9+368(SP)
	0x015c 00348 (closures.go:72)	LEAQ	go.itab.*"".box,"".shape(SB), DX
	0x0163 00355 (closures.go:72)	MOVQ	DX, ""..autotmp_9+376(SP)
	0x016b 00363 (closures.go:72)	MOVQ	AX, ""..autotmp_9+384(SP)
	0x0173 00371 (closures.go:72)	MOVQ	CX, ""..autotmp_9+392(SP)
	0x017b 00379 (closures.go:72)	LEAQ	""..stmp_1(SB), AX
	0x0182 00386 (closures.go:72)	MOVQ	AX, ""..autotmp_9+400(SP)
	0x018a 00394 (closures.go:72)	LEAQ	""..autotmp_9+360(SP), AX
	0x0192 00402 (closures.go:72)	MOVQ	AX, (SP)
	0x0196 00406 (closures.go:72)	MOVQ	$3, 8(SP)
	0x019f 00415 (closures.go:72)	MOVQ	$3, 16(SP)
	0x01a8 00424 (closures.go:72)	CALL	"".total(SB)
	0x01ad 00429 (closures.go:72)	MOVQ	24(SP), AX
	0x01b2 00434 (closures.go:72)	MOVQ	AX, ""..autotmp_45+104(SP)
	0x01b7 00439 (closures.go:72)	CALL	runtime.printlock(SB)
	0x01bc 00444 (closures.go:72)	MOVQ	""..autotmp_45+104(SP), AX
	0x01c1 00449 (closures.go:72)	MOVQ	AX, (SP)
	0x01c5 00453 (closures.go:72)	CALL	runtime.printint(SB)
	0x01ca 00458 (closures.go:72)	CALL	runtime.printnl(SB)
	0x01cf 00463 (closures.go:72)	CALL	runtime.printunlock(SB)
	0x01d4 00468 (closures.go:73)	XORPS	X0, X0
	0x01d7 00471 (closures.go:73)	MOVUPS	X0, (SP)
	0x01db 00475 (closures.go:73)	NOP
	0x01e0 00480 (closures.go:73)	CALL	"".describe(SB)
	0x01e5 00485 (closures.go:73)	MOVQ	16(SP), AX
	0x01ea 00490 (closures.go:73)	MOVQ	AX, ""..autotmp_48+200(SP)
	0x01f2 00498 (closures.go:73)	MOVQ	24(SP), CX
	0x01f7 00503 (closures.go:73)	MOVQ	CX, ""..autotmp_45+104(SP)
	0x01fc 00508 (closures.go:73)	LEAQ	type.int(SB), DX
	0x0203 00515 (closures.go:73)	MOVQ	DX, (SP)
	0x0207 00519 (closures.go:73)	LEAQ	""..stmp_2(SB), BX
	0x020e 00526 (closures.go:73)	MOVQ	BX, 8(SP)
	0x0213 00531 (closures.go:73)	PCDATA	$1, $2
	0x0213 00531 (closures.go:73)	CALL	"".describe(SB)
	0x0218 00536 (closures.go:73)	MOVQ	16(SP), AX
	0x021d 00541 (closures.go:73)	MOVQ	AX, ""..autotmp_49+192(SP)
	0x0225 00549 (closures.go:73)	MOVQ	24(SP), CX
	0x022a 00554 (closures.go:73)	MOVQ	CX, ""..autotmp_46+96(SP)
	0x022f 00559 (closures.go:73)	LEAQ	type.string(SB), DX
	0x0236 00566 (closures.go:73)	MOVQ	DX, (SP)
	0x023a 00570 (closures.go:73)	LEAQ	""..stmp_3(SB), BX
	0x0241 00577 (closures.go:73)	MOVQ	BX, 8(SP)
	0x0246 00582 (closures.go:73)	PCDATA	$1, $3
	0x0246 00582 (closures.go:73)	CALL	"".describe(SB)
	0x024b 00587 (closures.go:73)	MOVQ	16(SP), AX
	0x0250 00592 (closures.go:73)	MOVQ	AX, ""..autotmp_50+184(SP)
	0x0258 00600 (closures.go:73)	MOVQ	24(SP), CX
	0x025d 00605 (closures.go:73)	MOVQ	CX, ""..autotmp_47+88(SP)
	0x0262 00610 (closures.go:73)	LEAQ	type.float64(SB), DX
	0x0269 00617 (closures.go:73)	MOVQ	DX, (SP)
	0x026d 00621 (closures.go:73)	LEAQ	""..stmp_4(SB), BX
	0x0274 00628 (closures.go:73)	MOVQ	BX, 8(SP)
	0x0279 00633 (closures.go:73)	PCDATA	$1, $4
	0x0279 00633 (closures.go:73)	CALL	"".describe(SB)
	0x027e 00638 (closures.go:73)	MOVQ	16(SP), AX
	0x0283 00643 (closures.go:73)	MOVQ	AX, ""..autotmp_51+176(SP)
	0x028b 00651 (closures.go:73)	MOVQ	24(SP), CX
	0x0290 00656 (closures.go:73)	MOVQ	CX, ""..autotmp_52+80(SP)
	0x0295 00661 (closures.go:73)	MOVQ	$0, ""..autotmp_14+112(SP)
	0x029e 00670 (closures.go:73)	MOVQ	$1, ""..autotmp_14+112(SP)
	0x02a7 00679 (closures.go:73)	LEAQ	""..autotmp_14+112(SP), DX
	0x02ac 00684 (closures.go:73)	MOVQ	DX, ""..autotmp_37+208(SP)
	0x02b4 00692 (closures.go:73)	MOVQ	$1, ""..autotmp_37+216(SP)
	0x02c0 00704 (closures.go:73)	MOVQ	$1, ""..autotmp_37+224(SP)
	0x02cc 00716 (closures.go:73)	LEAQ	type.[]int(SB), DX
	0x02d3 00723 (closures.go:73)	MOVQ	DX, (SP)
	0x02d7 00727 (closures.go:73)	LEAQ	""..autotmp_37+208(SP), DX
	0x02df 00735 (closures.go:73)	MOVQ	DX, 8(SP)
	0x02e4 00740 (closures.go:73)	PCDATA	$1, $5
	0x02e4 00740 (closures.go:73)	CALL	"".describe(SB)
	0x02e9 00745 (closures.go:73)	MOVQ	16(SP), AX
	0x02ee 00750 (closures.go:73)	MOVQ	AX, ""..autotmp_53+168(SP)
	0x02f6 00758 (closures.go:73)	MOVQ	24(SP), CX
	0x02fb 00763 (closures.go:73)	MOVQ	CX, ""..autotmp_54+72(SP)
	0x0300 00768 (closures.go:73)	XORPS	X0, X0
	0x0303 00771 (closures.go:73)	MOVUPS	X0, ""..autotmp_39+120(SP)
	0x0308 00776 (closures.go:73)	MOVUPS	X0, ""..autotmp_39+120(SP)
	0x030d 00781 (closures.go:73)	LEAQ	type.*"".box(SB), DX
	0x0314 00788 (closures.go:73)	MOVQ	DX, (SP)
	0x0318 00792 (closures.go:73)	LEAQ	""..autotmp_39+120(SP), DX
	0x031d 00797 (closures.go:73)	MOVQ	DX, 8(SP)
	0x0322 00802 (closures.go:73)	PCDATA	$1, $6
	0x0322 00802 (closures.go:73)	CALL	"".describe(SB)
	0x0327 00807 (closures.go:73)	MOVQ	16(SP), AX
	0x032c 00812 (closures.go:73)	MOVQ	AX, ""..autotmp_55+160(SP)
	0x0334 00820 (closures.go:73)	MOVQ	24(SP), CX
	0x0339 00825 (closures.go:73)	MOVQ	CX, ""..autotmp_56+64(SP)
	0x033e 00830 (closures.go:73)	LEAQ	type."".square(SB), DX
	0x0345 00837 (closures.go:73)	MOVQ	DX, (SP)
	0x0349 00841 (closures.go:73)	LEAQ	""..stmp_5(SB), BX
	0x0350 00848 (closures.go:73)	MOVQ	BX, 8(SP)
	0x0355 00853 (closures.go:73)	PCDATA	$1, $7
	0x0355 00853 (closures.go:73)	CALL	"".describe(SB)
	0x035a 00858 (closures.go:73)	MOVQ	16(SP), AX
	0x035f 00863 (closures.go:73)	MOVQ	AX, ""..autotmp_57+152(SP)
	0x0367 00871 (closures.go:73)	MOVQ	24(SP), CX
	0x036c 00876 (closures.go:73)	MOVQ	CX, ""..autotmp_58+56(SP)
	0x0371 00881 (closures.go:73)	LEAQ	type.uint8(SB), DX
	0x0378 00888 (closures.go:73)	MOVQ	DX, (SP)
	0x037c 00892 (closures.go:73)	LEAQ	runtime.staticuint64s+8(SB), DX
	0x0383 00899 (closures.go:73)	MOVQ	DX, 8(SP)
	0x0388 00904 (closures.go:73)	PCDATA	$1, $8
	0x0388 00904 (closures.go:73)	CALL	"".describe(SB)
	0x038d 00909 (closures.go:73)	MOVQ	16(SP), AX
	0x0392 00914 (closures.go:73)	MOVQ	AX, ""..autotmp_59+144(SP)
	0x039a 00922 (closures.go:73)	MOVQ	24(SP), CX
	0x039f 00927 (closures.go:73)	MOVQ	CX, ""..autotmp_60+48(SP)
	0x03a4 00932 (closures.go:73)	PCDATA	$1, $9
	0x03a4 00932 (closures.go:73)	CALL	runtime.printlock(SB)
	0x03a9 00937 (closures.go:73)	MOVQ	""..autotmp_48+200(SP), AX
	0x03b1 00945 (closures.go:73)	MOVQ	AX, (SP)
	0x03b5 00949 (closures.go:73)	MOVQ	""..autotmp_45+104(SP), AX
	0x03ba 00954 (closures.go:73)	MOVQ	AX, 8(SP)
	0x03bf 00959 (closures.go:73)	PCDATA	$1, $10
	0x03bf 00959 (closures.go:73)	NOP
	0x03c0 00960 (closures.go:73)	CALL	runtime.printstring(SB)
	0x03c5 00965 (closures.go:73)	CALL	runtime.printsp(SB)
	0x03ca 00970 (closures.go:73)	MOVQ	""..autotmp_49+192(SP), AX
	0x03d2 00978 (closures.go:73)	MOVQ	AX, (SP)
	0x03d6 00982 (closures.go:73)	MOVQ	""..autotmp_46+96(SP), AX
	0x03db 00987 (closures.go:73)	MOVQ	AX, 8(SP)
	0x03e0 00992 (closures.go:73)	PCDATA	$1, $11
	0x03e0 00992 (closures.go:73)	CALL	runtime.printstring(SB)
	0x03e5 00997 (closures.go:73)	CALL	runtime.printsp(SB)
	0x03ea 01002 (closures.go:73)	MOVQ	""..autotmp_50+184(SP), AX
	0x03f2 01010 (closures.go:73)	MOVQ	AX, (SP)
	0x03f6 01014 (closures.go:73)	MOVQ	""..autotmp_47+88(SP), AX
	0x03fb 01019 (closures.go:73)	MOVQ	AX, 8(SP)
	0x0400 01024 (closures.go:73)	PCDATA	$1, $12
	0x0400 01024 (closures.go:73)	CALL	runtime.printstring(SB)
	0x0405 01029 (closures.go:73)	CALL	runtime.printsp(SB)
	0x040a 01034 (closures.go:73)	MOVQ	""..autotmp_51+176(SP), AX
	0x0412 01042 (closures.go:73)	MOVQ	AX, (SP)
	0x0416 01046 (closures.go:73)	MOVQ	""..autotmp_52+80(SP), AX
	0x041b 01051 (closures.go:73)	MOVQ	AX, 8(SP)
	0x0420 01056 (closures.go:73)	PCDATA	$1, $13
	0x0420 01056 (closures.go:73)	CALL	runtime.printstring(SB)
	0x0425 01061 (closures.go:73)	CALL	runtime.printsp(SB)
	0x042a 01066 (closures.go:73)	MOVQ	""..autotmp_53+168(SP), AX
	0x0432 01074 (closures.go:73)	MOVQ	AX, (SP)
	0x0436 01078 (closures.go:73)	MOVQ	""..autotmp_54+72(SP), AX
	0x043b 01083 (closures.go:73)	MOVQ	AX, 8(SP)
	0x0440 01088 (closures.go:73)	PCDATA	$1, $14
	0x0440 01088 (closures.go:73)	CALL	runtime.printstring(SB)
	0x0445 01093 (closures.go:73)	CALL	runtime.printsp(SB)
	0x044a 01098 (closures.go:73)	MOVQ	""..autotmp_55+160(SP), AX
	0x0452 01106 (closures.go:73)	MOVQ	AX, (SP)
	0x0456 01110 (closures.go:73)	MOVQ	""..autotmp_56+64(SP), AX
	0x045b 01115 (closures.go:73)	MOVQ	AX, 8(SP)
	0x0460 01120 (closures.go:73)	PCDATA	$1, $15
	0x0460 01120 (closures.go:73)	CALL	runtime.printstring(SB)
	0x0465 01125 (closures.go:73)	CALL	runtime.printsp(SB)
	0x046a 01130 (closures.go:73)	MOVQ	""..autotmp_57+152(SP), AX
	0x0472 01138 (closures.go:73)	MOVQ	AX, (SP)
	0x0476 01142 (closures.go:73)	MOVQ	""..autotmp_58+56(SP), AX
	0x047b 01147 (closures.go:73)	MOVQ	AX, 8(SP)
	0x0480 01152 (closures.go:73)	PCDATA	$1, $16
	0x0480 01152 (closures.go:73)	CALL	runtime.printstring(SB)
	0x0485 01157 (closures.go:73)	CALL	runtime.printsp(SB)
	0x048a 01162 (closures.go:73)	MOVQ	""..autotmp_59+144(SP), AX
	0x0492 01170 (closures.go:73)	MOVQ	AX, (SP)
	0x0496 01174 (closures.go:73)	MOVQ	""..autotmp_60+48(SP), AX
	0x049b 01179 (closures.go:73)	MOVQ	AX, 8(SP)
	0x04a0 01184 (closures.go:73)	PCDATA	$1, $0
	0x04a0 01184 (closures.go:73)	CALL	runtime.printstring(SB)
	0x04a5 01189 (closures.go:73)	CALL	runtime.printnl(SB)
	0x04aa 01194 (closures.go:73)	CALL	runtime.printunlock(SB)
	0x04af 01199 (closures.go:74)	MOVQ	$20, (SP)
	0x04b7 01207 (closures.go:74)	CALL	"".fib(SB)
	0x04bc 01212 (closures.go:74)	MOVQ	8(SP), AX
	0x04c1 01217 (closures.go:74)	MOVQ	AX, ""..autotmp_45+104(SP)
	0x04c6 01222 (closures.go:74)	CALL	runtime.printlock(SB)
	0x04cb 01227 (closures.go:74)	MOVQ	""..autotmp_45+104(SP), AX
	0x04d0 01232 (closures.go:74)	MOVQ	AX, (SP)
	0x04d4 01236 (closures.go:74)	CALL	runtime.printint(SB)
	0x04d9 01241 (closures.go:74)	CALL	runtime.printnl(SB)
	0x04de 01246 (closures.go:74)	NOP
	0x04e0 01248 (closures.go:74)	CALL	runtime.printunlock(SB)
	0x04e5 01253 (closures.go:75)	LEAQ	type.int(SB), AX
	0x04ec 01260 (closures.go:75)	MOVQ	AX, (SP)
	0x04f0 01264 (closures.go:75)	LEAQ	""..stmp_7(SB), CX
	0x04f7 01271 (closures.go:75)	MOVQ	CX, 8(SP)
	0x04fc 01276 (closures.go:75)	MOVQ	AX, 16(SP)
	0x0501 01281 (closures.go:75)	LEAQ	""..stmp_8(SB), CX
	0x0508 01288 (closures.go:75)	MOVQ	CX, 24(SP)
	0x050d 01293 (closures.go:75)	CALL	"".equal(SB)
	0x0512 01298 (closures.go:75)	MOVBLZX	32(SP), AX
	0x0517 01303 (closures.go:75)	MOVB	AL, ""..autotmp_61+47(SP)
	0x051b 01307 (closures.go:75)	LEAQ	type.int(SB), CX
	0x0522 01314 (closures.go:75)	MOVQ	CX, (SP)
	0x0526 01318 (closures.go:75)	LEAQ	""..stmp_9(SB), DX
	0x052d 01325 (closures.go:75)	MOVQ	DX, 8(SP)
	0x0532 01330 (closures.go:75)	MOVQ	CX, 16(SP)
	0x0537 01335 (closures.go:75)	LEAQ	""..stmp_10(SB), DX
	0x053e 01342 (closures.go:75)	MOVQ	DX, 24(SP)
	0x0543 01347 (closures.go:75)	CALL	"".equal(SB)
	0x0548 01352 (closures.go:75)	MOVBLZX	32(SP), AX
	0x054d 01357 (closures.go:75)	MOVB	AL, ""..autotmp_62+46(SP)
	0x0551 01361 (closures.go:75)	LEAQ	type.string(SB), CX
	0x0558 01368 (closures.go:75)	MOVQ	CX, (SP)
	0x055c 01372 (closures.go:75)	LEAQ	""..stmp_11(SB), DX
	0x0563 01379 (closures.go:75)	MOVQ	DX, 8(SP)
	0x0568 01384 (closures.go:75)	MOVQ	CX, 16(SP)
	0x056d 01389 (closures.go:75)	LEAQ	""..stmp_12(SB), DX
	0x0574 01396 (closures.go:75)	MOVQ	DX, 24(SP)
	0x0579 01401 (closures.go:75)	CALL	"".equal(SB)
	0x057e 01406 (closures.go:75)	MOVBLZX	32(SP), AX
	0x0583 01411 (closures.go:75)	MOVB	AL, ""..autotmp_63+45(SP)
	0x0587 01415 (closures.go:75)	LEAQ	type.int(SB), CX
	0x058e 01422 (closures.go:75)	MOVQ	CX, (SP)
	0x0592 01426 (closures.go:75)	LEAQ	""..stmp_13(SB), DX
	0x0599 01433 (closures.go:75)	MOVQ	DX, 8(SP)
	0x059e 01438 (closures.go:75)	LEAQ	type.string(SB), DX
	0x05a5 01445 (closures.go:75)	MOVQ	DX, 16(SP)
	0x05aa 01450 (closures.go:75)	LEAQ	""..stmp_14(SB), DX
	0x05b1 01457 (closures.go:75)	MOVQ	DX, 24(SP)
	0x05b6 01462 (closures.go:75)	CALL	"".equal(SB)
	0x05bb 01467 (closures.go:75)	MOVBLZX	32(SP), AX
	0x05c0 01472 (closures.go:75)	MOVB	AL, ""..autotmp_64+44(SP)
	0x05c4 01476 (closures.go:75)	XORPS	X0, X0
	0x05c7 01479 (closures.go:75)	MOVUPS	X0, (SP)
	0x05cb 01483 (closures.go:75)	MOVUPS	X0, 16(SP)
	0x05d0 01488 (closures.go:75)	CALL	"".equal(SB)
	0x05d5 01493 (closures.go:75)	MOVBLZX	32(SP), AX
	0x05da 01498 (closures.go:75)	MOVB	AL, ""..autotmp_65+43(SP)
	0x05de 01502 (closures.go:75)	LEAQ	type.float64(SB), CX
	0x05e5 01509 (closures.go:75)	MOVQ	CX, (SP)
	0x05e9 01513 (closures.go:75)	LEAQ	""..stmp_15(SB), DX
	0x05f0 01520 (closures.go:75)	MOVQ	DX, 8(SP)
	0x05f5 01525 (closures.go:75)	MOVQ	CX, 16(SP)
	0x05fa 01530 (closures.go:75)	LEAQ	""..stmp_16(SB), CX
	0x0601 01537 (closures.go:75)	MOVQ	CX, 24(SP)
	0x0606 01542 (closures.go:75)	CALL	"".equal(SB)
	0x060b 01547 (closures.go:75)	MOVBLZX	32(SP), AX
	0x0610 01552 (closures.go:75)	MOVB	AL, ""..autotmp_66+42(SP)
	0x0614 01556 (closures.go:75)	LEAQ	type."".square(SB), CX
	0x061b 01563 (closures.go:75)	MOVQ	CX, (SP)
	0x061f 01567 (closures.go:75)	LEAQ	""..stmp_17(SB), DX
	0x0626 01574 (closures.go:75)	MOVQ	DX, 8(SP)
	0x062b 01579 (closures.go:75)	MOVQ	CX, 16(SP)
	0x0630 01584 (closures.go:75)	LEAQ	""..stmp_18(SB), DX
	0x0637 01591 (closures.go:75)	MOVQ	DX, 24(SP)
	0x063c 01596 (closures.go:75)	NOP
	0x0640 01600 (closures.go:75)	CALL	"".equal(SB)
	0x0645 01605 (closures.go:75)	MOVBLZX	32(SP), AX
	0x064a 01610 (closures.go:75)	MOVB	AL, ""..autotmp_67+41(SP)
	0x064e 01614 (closures.go:75)	LEAQ	type."".square(SB), CX
	0x0655 01621 (closures.go:75)	MOVQ	CX, (SP)
	0x0659 01625 (closures.go:75)	LEAQ	""..stmp_19(SB), CX
	0x0660 01632 (closures.go:75)	MOVQ	CX, 8(SP)
	0x0665 01637 (closures.go:75)	LEAQ	type.int(SB), CX
	0x066c 01644 (closures.go:75)	MOVQ	CX, 16(SP)
	0x0671 01649 (closures.go:75)	LEAQ	""..stmp_20(SB), CX
	0x0678 01656 (closures.go:75)	MOVQ	CX, 24(SP)
	0x067d 01661 (closures.go:75)	NOP
	0x0680 01664 (closures.go:75)	CALL	"".equal(SB)
	0x0685 01669 (closures.go:75)	MOVBLZX	32(SP), AX
	0x068a 01674 (closures.go:75)	MOVB	AL, ""..autotmp_68+40(SP)
	0x068e 01678 (closures.go:75)	CALL	runtime.printlock(SB)
	0x0693 01683 (closures.go:75)	MOVBLZX	""..autotmp_61+47(SP), AX
	0x0698 01688 (closures.go:75)	MOVB	AL, (SP)
	0x069b 01691 (closures.go:75)	NOP
	0x06a0 01696 (closures.go:75)	CALL	runtime.printbool(SB)
	0x06a5 01701 (closures.go:75)	CALL	runtime.printsp(SB)
	0x06aa 01706 (closures.go:75)	MOVBLZX	""..autotmp_62+46(SP), AX
	0x06af 01711 (closures.go:75)	MOVB	AL, (SP)
	0x06b2 01714 (closures.go:75)	CALL	runtime.printbool(SB)
	0x06b7 01719 (closures.go:75)	CALL	runtime.printsp(SB)
	0x06bc 01724 (closures.go:75)	MOVBLZX	""..autotmp_63+45(SP), AX
	0x06c1 01729 (closures.go:75)	MOVB	AL, (SP)
	0x06c4 01732 (closures.go:75)	CALL	runtime.printbool(SB)
	0x06c9 01737 (closures.go:75)	CALL	runtime.printsp(SB)
	0x06ce 01742 (closures.go:75)	MOVBLZX	""..autotmp_64+44(SP), AX
	0x06d3 01747 (closures.go:75)	MOVB	AL, (SP)
	0x06d6 01750 (closures.go:75)	CALL	runtime.printbool(SB)
	0x06db 01755 (closures.go:75)	NOP
	0x06e0 01760 (closures.go:75)	CALL	runtime.printsp(SB)
	0x06e5 01765 (closures.go:75)	MOVBLZX	""..autotmp_65+43(SP), AX
	0x06ea 01770 (closures.go:75)	MOVB	AL, (SP)
	0x06ed 01773 (closures.go:75)	CALL	runtime.printbool(SB)
	0x06f2 01778 (closures.go:75)	CALL	runtime.printsp(SB)
	0x06f7 01783 (closures.go:75)	MOVBLZX	""..autotmp_66+42(SP), AX
	0x06fc 01788 (closures.go:75)	MOVB	AL, (SP)
	0x06ff 01791 (closures.go:75)	NOP
	0x0700 01792 (closures.go:75)	CALL	runtime.printbool(SB)
	0x0705 01797 (closures.go:75)	CALL	runtime.printsp(SB)
	0x070a 01802 (closures.go:75)	MOVBLZX	""..autotmp_67+41(SP), AX
	0x070f 01807 (closures.go:75)	MOVB	AL, (SP)
	0x0712 01810 (closures.go:75)	CALL	runtime.printbool(SB)
	0x0717 01815 (closures.go:75)	CALL	runtime.printsp(SB)
	0x071c 01820 (closures.go:75)	MOVBLZX	""..autotmp_68+40(SP), AX
	0x0721 01825 (closures.go:75)	MOVB	AL, (SP)
	0x0724 01828 (closures.go:75)	CALL	runtime.printbool(SB)
	0x0729 01833 (closures.go:75)	CALL	runtime.printnl(SB)
	0x072e 01838 (closures.go:75)	CALL	runtime.printunlock(SB)
	0x0733 01843 (closures.go:76)	LEAQ	type.complex128(SB), AX
	0x073a 01850 (closures.go:76)	MOVQ	AX, (SP)
	0x073e 01854 (closures.go:76)	LEAQ	""..stmp_21(SB), CX
	0x0745 01861 (closures.go:76)	MOVQ	CX, 8(SP)
	0x074a 01866 (closures.go:76)	MOVQ	AX, 16(SP)
	0x074f 01871 (closures.go:76)	LEAQ	""..stmp_22(SB), AX
	0x0756 01878 (closures.go:76)	MOVQ	AX, 24(SP)
	0x075b 01883 (closures.go:76)	NOP
	0x0760 01888 (closures.go:76)	CALL	"".equal(SB)
	0x0765 01893 (closures.go:76)	MOVBLZX	32(SP), AX
	0x076a 01898 (closures.go:76)	MOVB	AL, ""..autotmp_61+47(SP)
	0x076e 01902 (closures.go:76)	XORPS	X0, X0
	0x0771 01905 (closures.go:76)	MOVUPS	X0, ""..autotmp_27+328(SP)
	0x0779 01913 (closures.go:76)	MOVUPS	X0, ""..autotmp_27+344(SP)
	0x0781 01921 (closures.go:76)	LEAQ	go.string."a"(SB), CX
	0x0788 01928 (closures.go:76)	MOVQ	CX, ""..autotmp_27+328(SP)
	0x0790 01936 (closures.go:76)	MOVQ	$1, ""..autotmp_27+336(SP)
	0x079c 01948 (closures.go:76)	LEAQ	go.string."b"(SB), DX
	0x07a3 01955 (closures.go:76)	MOVQ	DX, ""..autotmp_27+344(SP)
	0x07ab 01963 (closures.go:76)	MOVQ	$1, ""..autotmp_27+352(SP)
	0x07b7 01975 (closures.go:76)	MOVUPS	X0, ""..autotmp_28+296(SP)
	0x07bf 01983 (closures.go:76)	MOVUPS	X0, ""..autotmp_28+312(SP)
	0x07c7 01991 (closures.go:76)	MOVQ	CX, ""..autotmp_28+296(SP)
	0x07cf 01999 (closures.go:76)	MOVQ	$1, ""..autotmp_28+304(SP)
	0x07db 02011 (closures.go:76)	MOVQ	DX, ""..autotmp_28+312(SP)
	0x07e3 02019 (closures.go:76)	MOVQ	$1, ""..autotmp_28+320(SP)
	0x07ef 02031 (closures.go:76)	MOVUPS	""..autotmp_27+328(SP), X0
	0x07f7 02039 (closures.go:76)	MOVUPS	X0, ""..autotmp_40+264(SP)
	0x07ff 02047 (closures.go:76)	MOVUPS	""..autotmp_27+344(SP), X0
	0x0807 02055 (closures.go:76)	MOVUPS	X0, ""..autotmp_40+280(SP)
	0x080f 02063 (closures.go:76)	MOVUPS	""..autotmp_28+296(SP), X0
	0x0817 02071 (closures.go:76)	MOVUPS	X0, ""..autotmp_41+232(SP)
	0x081f 02079 (closures.go:76)	MOVUPS	""..autotmp_28+312(SP), X0
	0x0827 02087 (closures.go:76)	MOVUPS	X0, ""..autotmp_41+248(SP)
	0x082f 02095 (closures.go:76)	LEAQ	type.[2]string(SB), CX
	0x0836 02102 (closures.go:76)	MOVQ	CX, (SP)
	0x083a 02106 (closures.go:76)	LEAQ	""..autotmp_40+264(SP), DX
	0x0842 02114 (closures.go:76)	MOVQ	DX, 8(SP)
	0x0847 02119 (closures.go:76)	MOVQ	CX, 16(SP)
	0x084c 02124 (closures.go:76)	LEAQ	""..autotmp_41+232(SP), CX
	0x0854 02132 (closures.go:76)	MOVQ	CX, 24(SP)
	0x0859 02137 (closures.go:76)	CALL	"".equal(SB)
	0x085e 02142 (closures.go:76)	MOVBLZX	32(SP), AX
	0x0863 02147 (closures.go:76)	MOVB	AL, ""..autotmp_62+46(SP)
	0x0867 02151 (closures.go:76)	LEAQ	type.*int(SB), CX
	0x086e 02158 (closures.go:76)	MOVQ	CX, (SP)
	0x0872 02162 (closures.go:76)	LEAQ	"".start(SB), DX
	0x0879 02169 (closures.go:76)	MOVQ	DX, 8(SP)
	0x087e 02174 (closures.go:76)	MOVQ	CX, 16(SP)
	0x0883 02179 (closures.go:76)	MOVQ	DX, 24(SP)
	0x0888 02184 (closures.go:76)	CALL	"".equal(SB)
	0x088d 02189 (closures.go:76)	MOVBLZX	32(SP), AX
	0x0892 02194 (closures.go:76)	MOVB	AL, ""..autotmp_63+45(SP)
	0x0896 02198 (closures.go:76)	CALL	runtime.printlock(SB)
	0x089b 02203 (closures.go:76)	MOVBLZX	""..autotmp_61+47(SP), AX
	0x08a0 02208 (closures.go:76)	MOVB	AL, (SP)
	0x08a3 02211 (closures.go:76)	CALL	runtime.printbool(SB)
	0x08a8 02216 (closures.go:76)	CALL	runtime.printsp(SB)
	0x08ad 02221 (closures.go:76)	MOVBLZX	""..autotmp_62+46(SP), AX
	0x08b2 02226 (closures.go:76)	MOVB	AL, (SP)
	0x08b5 02229 (closures.go:76)	CALL	runtime.printbool(SB)
	0x08ba 02234 (closures.go:76)	CALL	runtime.printsp(SB)
	0x08bf 02239 (closures.go:76)	MOVBLZX	""..autotmp_63+45(SP), AX
	0x08c4 02244 (closures.go:76)	MOVB	AL, (SP)
	0x08c7 02247 (closures.go:76)	CALL	runtime.printbool(SB)
	0x08cc 02252 (closures.go:76)	CALL	runtime.printnl(SB)
	0x08d1 02257 (closures.go:76)	CALL	runtime.printunlock(SB)
	0x08d6 02262 (closures.go:79)	CALL	runtime.printlock(SB)
	0x08db 02267 (closures.go:79)	MOVQ	$4, (SP)
	0x08e3 02275 (closures.go:79)	CALL	runtime.printint(SB)
	0x08e8 02280 (closures.go:79)	CALL	runtime.printnl(SB)
	0x08ed 02285 (closures.go:79)	CALL	runtime.printunlock(SB)
	0x08f2 02290 (closures.go:82)	CALL	runtime.printlock(SB)
	0x08f7 02295 (closures.go:82)	MOVB	$0, (SP)
	0x08fb 02299 (closures.go:82)	NOP
	0x0900 02304 (closures.go:82)	CALL	runtime.printbool(SB)
	0x0905 02309 (closures.go:82)	CALL	runtime.printnl(SB)
	0x090a 02314 (closures.go:82)	CALL	runtime.printunlock(SB)
	0x090f 02319 (closures.go:83)	MOVQ	408(SP), BP
	0x0917 02327 (closures.go:83)	ADDQ	$416, SP
	0x091e 02334 (closures.go:83)	RET
	0x091f 02335 (closures.go:83)	NOP
	0x091f 02335 (closures.go:69)	PCDATA	$1, $-1
	0x091f 02335 (closures.go:69)	PCDATA	$0, $-2
	0x091f 02335 (closures.go:69)	NOP
	0x0920 02336 (closures.go:69)	CALL	runtime.morestack_noctxt(SB)
	0x0925 02341 (closures.go:69)	PCDATA	$0, $-1
	0x0925 02341 (closures.go:69)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 8d 84 24 e0 fe ff  dH..%....H..$...
	0x0010 ff 48 3b 41 10 0f 86 05 09 00 00 48 81 ec a0 01  .H;A.......H....
	0x0020 00 00 48 89 ac 24 98 01 00 00 48 8d ac 24 98 01  ..H..$....H..$..
	0x0030 00 00 48 c7 04 24 01 00 00 00 e8 00 00 00 00 48  ..H..$.........H
	0x0040 8b 54 24 08 48 89 94 24 88 00 00 00 48 8b 02 48  .T$.H..$....H..H
	0x0050 c7 04 24 01 00 00 00 ff d0 48 8b 44 24 08 48 89  ..$......H.D$.H.
	0x0060 44 24 68 48 8b 94 24 88 00 00 00 48 8b 0a 48 c7  D$hH..$....H..H.
	0x0070 04 24 02 00 00 00 ff d1 48 8b 44 24 08 48 89 44  .$......H.D$.H.D
	0x0080 24 60 48 8b 8c 24 88 00 00 00 48 89 0c 24 48 c7  $`H..$....H..$H.
	0x0090 44 24 08 04 00 00 00 e8 00 00 00 00 48 8b 44 24  D$..........H.D$
	0x00a0 10 48 89 44 24 58 e8 00 00 00 00 48 8b 44 24 68  .H.D$X.....H.D$h
	0x00b0 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b  H..$..........H.
	0x00c0 44 24 60 48 89 04 24 e8 00 00 00 00 e8 00 00 00  D$`H..$.........
	0x00d0 00 48 8b 44 24 58 48 89 04 24 e8 00 00 00 00 90  .H.D$XH..$......
	0x00e0 e8 00 00 00 00 48 8b 05 00 00 00 00 48 89 04 24  .....H......H..$
	0x00f0 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0100 8d 05 00 00 00 00 48 89 04 24 e8 00 00 00 00 48  ......H..$.....H
	0x0110 8b 44 24 08 48 c7 00 02 00 00 00 48 c7 40 08 05  .D$.H......H.@..
	0x0120 00 00 00 0f 57 c0 0f 11 84 24 68 01 00 00 0f 11  ....W....$h.....
	0x0130 84 24 78 01 00 00 0f 11 84 24 88 01 00 00 48 8d  .$x......$....H.
	0x0140 0d 00 00 00 00 48 89 8c 24 68 01 00 00 48 8d 15  .....H..$h...H..
	0x0150 00 00 00 00 48 89 94 24 70 01 00 00 48 8d 15 00  ....H..$p...H...
	0x0160 00 00 00 48 89 94 24 78 01 00 00 48 89 84 24 80  ...H..$x...H..$.
	0x0170 01 00 00 48 89 8c 24 88 01 00 00 48 8d 05 00 00  ...H..$....H....
	0x0180 00 00 48 89 84 24 90 01 00 00 48 8d 84 24 68 01  ..H..$....H..$h.
	0x0190 00 00 48 89 04 24 48 c7 44 24 08 03 00 00 00 48  ..H..$H.D$.....H
	0x01a0 c7 44 24 10 03 00 00 00 e8 00 00 00 00 48 8b 44  .D$..........H.D
	0x01b0 24 18 48 89 44 24 68 e8 00 00 00 00 48 8b 44 24  $.H.D$h.....H.D$
	0x01c0 68 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 e8  hH..$...........
	0x01d0 00 00 00 00 0f 57 c0 0f 11 04 24 0f 1f 44 00 00  .....W....$..D..
	0x01e0 e8 00 00 00 00 48 8b 44 24 10 48 89 84 24 c8 00  .....H.D$.H..$..
	0x01f0 00 00 48 8b 4c 24 18 48 89 4c 24 68 48 8d 15 00  ..H.L$.H.L$hH...
	0x0200 00 00 00 48 89 14 24 48 8d 1d 00 00 00 00 48 89  ...H..$H......H.
	0x0210 5c 24 08 e8 00 00 00 00 48 8b 44 24 10 48 89 84  \$......H.D$.H..
	0x0220 24 c0 00 00 00 48 8b 4c 24 18 48 89 4c 24 60 48  $....H.L$.H.L$`H
	0x0230 8d 15 00 00 00 00 48 89 14 24 48 8d 1d 00 00 00  ......H..$H.....
	0x0240 00 48 89 5c 24 08 e8 00 00 00 00 48 8b 44 24 10  .H.\$......H.D$.
	0x0250 48 89 84 24 b8 00 00 00 48 8b 4c 24 18 48 89 4c  H..$....H.L$.H.L
	0x0260 24 58 48 8d 15 00 00 00 00 48 89 14 24 48 8d 1d  $XH......H..$H..
	0x0270 00 00 00 00 48 89 5c 24 08 e8 00 00 00 00 48 8b  ....H.\$......H.
	0x0280 44 24 10 48 89 84 24 b0 00 00 00 48 8b 4c 24 18  D$.H..$....H.L$.
	0x0290 48 89 4c 24 50 48 c7 44 24 70 00 00 00 00 48 c7  H.L$PH.D$p....H.
	0x02a0 44 24 70 01 00 00 00 48 8d 54 24 70 48 89 94 24  D$p....H.T$pH..$
	0x02b0 d0 00 00 00 48 c7 84 24 d8 00 00 00 01 00 00 00  ....H..$........
	0x02c0 48 c7 84 24 e0 00 00 00 01 00 00 00 48 8d 15 00  H..$........H...
	0x02d0 00 00 00 48 89 14 24 48 8d 94 24 d0 00 00 00 48  ...H..$H..$....H
	0x02e0 89 54 24 08 e8 00 00 00 00 48 8b 44 24 10 48 89  .T$......H.D$.H.
	0x02f0 84 24 a8 00 00 00 48 8b 4c 24 18 48 89 4c 24 48  .$....H.L$.H.L$H
	0x0300 0f 57 c0 0f 11 44 24 78 0f 11 44 24 78 48 8d 15  .W...D$x..D$xH..
	0x0310 00 00 00 00 48 89 14 24 48 8d 54 24 78 48 89 54  ....H..$H.T$xH.T
	0x0320 24 08 e8 00 00 00 00 48 8b 44 24 10 48 89 84 24  $......H.D$.H..$
	0x0330 a0 00 00 00 48 8b 4c 24 18 48 89 4c 24 40 48 8d  ....H.L$.H.L$@H.
	0x0340 15 00 00 00 00 48 89 14 24 48 8d 1d 00 00 00 00  .....H..$H......
	0x0350 48 89 5c 24 08 e8 00 00 00 00 48 8b 44 24 10 48  H.\$......H.D$.H
	0x0360 89 84 24 98 00 00 00 48 8b 4c 24 18 48 89 4c 24  ..$....H.L$.H.L$
	0x0370 38 48 8d 15 00 00 00 00 48 89 14 24 48 8d 15 00  8H......H..$H...
	0x0380 00 00 00 48 89 54 24 08 e8 00 00 00 00 48 8b 44  ...H.T$......H.D
	0x0390 24 10 48 89 84 24 90 00 00 00 48 8b 4c 24 18 48  $.H..$....H.L$.H
	0x03a0 89 4c 24 30 e8 00 00 00 00 48 8b 84 24 c8 00 00  .L$0.....H..$...
	0x03b0 00 48 89 04 24 48 8b 44 24 68 48 89 44 24 08 90  .H..$H.D$hH.D$..
	0x03c0 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 c0 00  ..........H..$..
	0x03d0 00 00 48 89 04 24 48 8b 44 24 60 48 89 44 24 08  ..H..$H.D$`H.D$.
	0x03e0 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 b8 00  ..........H..$..
	0x03f0 00 00 48 89 04 24 48 8b 44 24 58 48 89 44 24 08  ..H..$H.D$XH.D$.
	0x0400 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 b0 00  ..........H..$..
	0x0410 00 00 48 89 04 24 48 8b 44 24 50 48 89 44 24 08  ..H..$H.D$PH.D$.
	0x0420 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 a8 00  ..........H..$..
	0x0430 00 00 48 89 04 24 48 8b 44 24 48 48 89 44 24 08  ..H..$H.D$HH.D$.
	0x0440 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 a0 00  ..........H..$..
	0x0450 00 00 48 89 04 24 48 8b 44 24 40 48 89 44 24 08  ..H..$H.D$@H.D$.
	0x0460 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 98 00  ..........H..$..
	0x0470 00 00 48 89 04 24 48 8b 44 24 38 48 89 44 24 08  ..H..$H.D$8H.D$.
	0x0480 e8 00 00 00 00 e8 00 00 00 00 48 8b 84 24 90 00  ..........H..$..
	0x0490 00 00 48 89 04 24 48 8b 44 24 30 48 89 44 24 08  ..H..$H.D$0H.D$.
	0x04a0 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x04b0 c7 04 24 14 00 00 00 e8 00 00 00 00 48 8b 44 24  ..$.........H.D$
	0x04c0 08 48 89 44 24 68 e8 00 00 00 00 48 8b 44 24 68  .H.D$h.....H.D$h
	0x04d0 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 66 90  H..$..........f.
	0x04e0 e8 00 00 00 00 48 8d 05 00 00 00 00 48 89 04 24  .....H......H..$
	0x04f0 48 8d 0d 00 00 00 00 48 89 4c 24 08 48 89 44 24  H......H.L$.H.D$
	0x0500 10 48 8d 0d 00 00 00 00 48 89 4c 24 18 e8 00 00  .H......H.L$....
	0x0510 00 00 0f b6 44 24 20 88 44 24 2f 48 8d 0d 00 00  ....D$ .D$/H....
	0x0520 00 00 48 89 0c 24 48 8d 15 00 00 00 00 48 89 54  ..H..$H......H.T
	0x0530 24 08 48 89 4c 24 10 48 8d 15 00 00 00 00 48 89  $.H.L$.H......H.
	0x0540 54 24 18 e8 00 00 00 00 0f b6 44 24 20 88 44 24  T$........D$ .D$
	0x0550 2e 48 8d 0d 00 00 00 00 48 89 0c 24 48 8d 15 00  .H......H..$H...
	0x0560 00 00 00 48 89 54 24 08 48 89 4c 24 10 48 8d 15  ...H.T$.H.L$.H..
	0x0570 00 00 00 00 48 89 54 24 18 e8 00 00 00 00 0f b6  ....H.T$........
	0x0580 44 24 20 88 44 24 2d 48 8d 0d 00 00 00 00 48 89  D$ .D$-H......H.
	0x0590 0c 24 48 8d 15 00 00 00 00 48 89 54 24 08 48 8d  .$H......H.T$.H.
	0x05a0 15 00 00 00 00 48 89 54 24 10 48 8d 15 00 00 00  .....H.T$.H.....
	0x05b0 00 48 89 54 24 18 e8 00 00 00 00 0f b6 44 24 20  .H.T$........D$ 
	0x05c0 88 44 24 2c 0f 57 c0 0f 11 04 24 0f 11 44 24 10  .D$,.W....$..D$.
	0x05d0 e8 00 00 00 00 0f b6 44 24 20 88 44 24 2b 48 8d  .......D$ .D$+H.
	0x05e0 0d 00 00 00 00 48 89 0c 24 48 8d 15 00 00 00 00  .....H..$H......
	0x05f0 48 89 54 24 08 48 89 4c 24 10 48 8d 0d 00 00 00  H.T$.H.L$.H.....
	0x0600 00 48 89 4c 24 18 e8 00 00 00 00 0f b6 44 24 20  .H.L$........D$ 
	0x0610 88 44 24 2a 48 8d 0d 00 00 00 00 48 89 0c 24 48  .D$*H......H..$H
	0x0620 8d 15 00 00 00 00 48 89 54 24 08 48 89 4c 24 10  ......H.T$.H.L$.
	0x0630 48 8d 15 00 00 00 00 48 89 54 24 18 0f 1f 40 00  H......H.T$...@.
	0x0640 e8 00 00 00 00 0f b6 44 24 20 88 44 24 29 48 8d  .......D$ .D$)H.
	0x0650 0d 00 00 00 00 48 89 0c 24 48 8d 0d 00 00 00 00  .....H..$H......
	0x0660 48 89 4c 24 08 48 8d 0d 00 00 00 00 48 89 4c 24  H.L$.H......H.L$
	0x0670 10 48 8d 0d 00 00 00 00 48 89 4c 24 18 0f 1f 00  .H......H.L$....
	0x0680 e8 00 00 00 00 0f b6 44 24 20 88 44 24 28 e8 00  .......D$ .D$(..
	0x0690 00 00 00 0f b6 44 24 2f 88 04 24 0f 1f 44 00 00  .....D$/..$..D..
	0x06a0 e8 00 00 00 00 e8 00 00 00 00 0f b6 44 24 2e 88  ............D$..
	0x06b0 04 24 e8 00 00 00 00 e8 00 00 00 00 0f b6 44 24  .$............D$
	0x06c0 2d 88 04 24 e8 00 00 00 00 e8 00 00 00 00 0f b6  -..$............
	0x06d0 44 24 2c 88 04 24 e8 00 00 00 00 0f 1f 44 00 00  D$,..$.......D..
	0x06e0 e8 00 00 00 00 0f b6 44 24 2b 88 04 24 e8 00 00  .......D$+..$...
	0x06f0 00 00 e8 00 00 00 00 0f b6 44 24 2a 88 04 24 90  .........D$*..$.
	0x0700 e8 00 00 00 00 e8 00 00 00 00 0f b6 44 24 29 88  ............D$).
	0x0710 04 24 e8 00 00 00 00 e8 00 00 00 00 0f b6 44 24  .$............D$
	0x0720 28 88 04 24 e8 00 00 00 00 e8 00 00 00 00 e8 00  (..$............
	0x0730 00 00 00 48 8d 05 00 00 00 00 48 89 04 24 48 8d  ...H......H..$H.
	0x0740 0d 00 00 00 00 48 89 4c 24 08 48 89 44 24 10 48  .....H.L$.H.D$.H
	0x0750 8d 05 00 00 00 00 48 89 44 24 18 0f 1f 44 00 00  ......H.D$...D..
	0x0760 e8 00 00 00 00 0f b6 44 24 20 88 44 24 2f 0f 57  .......D$ .D$/.W
	0x0770 c0 0f 11 84 24 48 01 00 00 0f 11 84 24 58 01 00  ....$H......$X..
	0x0780 00 48 8d 0d 00 00 00 00 48 89 8c 24 48 01 00 00  .H......H..$H...
	0x0790 48 c7 84 24 50 01 00 00 01 00 00 00 48 8d 15 00  H..$P.......H...
	0x07a0 00 00 00 48 89 94 24 58 01 00 00 48 c7 84 24 60  ...H..$X...H..$`
	0x07b0 01 00 00 01 00 00 00 0f 11 84 24 28 01 00 00 0f  ..........$(....
	0x07c0 11 84 24 38 01 00 00 48 89 8c 24 28 01 00 00 48  ..$8...H..$(...H
	0x07d0 c7 84 24 30 01 00 00 01 00 00 00 48 89 94 24 38  ..$0.......H..$8
	0x07e0 01 00 00 48 c7 84 24 40 01 00 00 01 00 00 00 0f  ...H..$@........
	0x07f0 10 84 24 48 01 00 00 0f 11 84 24 08 01 00 00 0f  ..$H......$.....
	0x0800 10 84 24 58 01 00 00 0f 11 84 24 18 01 00 00 0f  ..$X......$.....
	0x0810 10 84 24 28 01 00 00 0f 11 84 24 e8 00 00 00 0f  ..$(......$.....
	0x0820 10 84 24 38 01 00 00 0f 11 84 24 f8 00 00 00 48  ..$8......$....H
	0x0830 8d 0d 00 00 00 00 48 89 0c 24 48 8d 94 24 08 01  ......H..$H..$..
	0x0840 00 00 48 89 54 24 08 48 89 4c 24 10 48 8d 8c 24  ..H.T$.H.L$.H..$
	0x0850 e8 00 00 00 48 89 4c 24 18 e8 00 00 00 00 0f b6  ....H.L$........
	0x0860 44 24 20 88 44 24 2e 48 8d 0d 00 00 00 00 48 89  D$ .D$.H......H.
	0x0870 0c 24 48 8d 15 00 00 00 00 48 89 54 24 08 48 89  .$H......H.T$.H.
	0x0880 4c 24 10 48 89 54 24 18 e8 00 00 00 00 0f b6 44  L$.H.T$........D
	0x0890 24 20 88 44 24 2d e8 00 00 00 00 0f b6 44 24 2f  $ .D$-.......D$/
	0x08a0 88 04 24 e8 00 00 00 00 e8 00 00 00 00 0f b6 44  ..$............D
	0x08b0 24 2e 88 04 24 e8 00 00 00 00 e8 00 00 00 00 0f  $...$...........
	0x08c0 b6 44 24 2d 88 04 24 e8 00 00 00 00 e8 00 00 00  .D$-..$.........
	0x08d0 00 e8 00 00 00 00 e8 00 00 00 00 48 c7 04 24 04  ...........H..$.
	0x08e0 00 00 00 e8 00 00 00 00 e8 00 00 00 00 e8 00 00  ................
	0x08f0 00 00 e8 00 00 00 00 c6 04 24 00 0f 1f 44 00 00  .........$...D..
	0x0900 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0910 8b ac 24 98 01 00 00 48 81 c4 a0 01 00 00 c3 90  ..$....H........
	0x0920 e8 00 00 00 00 e9 d6 f6 ff ff                    ..........
	rel 3+0 t=25 type."".square+0
	rel 3+0 t=25 type.*"".box+0
	rel 3+0 t=25 type."".square+0
	rel 3+0 t=25 type.int+0
	rel 3+0 t=25 type.string+0
	rel 3+0 t=25 type.float64+0
	rel 3+0 t=25 type.[]int+0
	rel 3+0 t=25 type.*"".box+0
	rel 3+0 t=25 type."".square+0
	rel 3+0 t=25 type.uint8+0
	rel 3+0 t=25 type.int+0
	rel 3+0 t=25 type.int+0
	rel 3+0 t=25 type.int+0
	rel 3+0 t=25 type.int+0
	rel 3+0 t=25 type.string+0
	rel 3+0 t=25 type.string+0
	rel 3+0 t=25 type.int+0
	rel 3+0 t=25 type.string+0
	rel 3+0 t=25 type.float64+0
	rel 3+0 t=25 type.float64+0
	rel 3+0 t=25 type."".square+0
	rel 3+0 t=25 type."".square+0
	rel 3+0 t=25 type."".square+0
	rel 3+0 t=25 type.int+0
	rel 3+0 t=25 type.complex128+0
	rel 3+0 t=25 type.complex128+0
	rel 3+0 t=25 type.[2]string+0
	rel 3+0 t=25 type.[2]string+0
	rel 3+0 t=25 type.*int+0
	rel 3+0 t=25 type.*int+0
	rel 3+0 t=25 type."".square+0
	rel 5+4 t=17 TLS+0
	rel 59+4 t=8 "".adder+0
	rel 87+0 t=11 +0
	rel 118+0 t=11 +0
	rel 152+4 t=8 "".apply+0
	rel 167+4 t=8 runtime.printlock+0
	rel 181+4 t=8 runtime.printint+0
	rel 186+4 t=8 runtime.printsp+0
	rel 200+4 t=8 runtime.printint+0
	rel 205+4 t=8 runtime.printsp+0
	rel 219+4 t=8 runtime.printint+0
	rel 225+4 t=8 runtime.printsp+0
	rel 232+4 t=16 "".start+0
	rel 241+4 t=8 runtime.printint+0
	rel 246+4 t=8 runtime.printnl+0
	rel 251+4 t=8 runtime.printunlock+0
	rel 258+4 t=16 type."".box+0
	rel 267+4 t=8 runtime.newobject+0
	rel 321+4 t=16 go.itab."".square,"".shape+0
	rel 336+4 t=16 ""..stmp_0+0
	rel 351+4 t=16 go.itab.*"".box,"".shape+0
	rel 382+4 t=16 ""..stmp_1+0
	rel 425+4 t=8 "".total+0
	rel 440+4 t=8 runtime.printlock+0
	rel 454+4 t=8 runtime.printint+0
	rel 459+4 t=8 runtime.printnl+0
	rel 464+4 t=8 runtime.printunlock+0
	rel 481+4 t=8 "".describe+0
	rel 511+4 t=16 type.int+0
	rel 522+4 t=16 ""..stmp_2+0
	rel 532+4 t=8 "".describe+0
	rel 562+4 t=16 type.string+0
	rel 573+4 t=16 ""..stmp_3+0
	rel 583+4 t=8 "".describe+0
	rel 613+4 t=16 type.float64+0
	rel 624+4 t=16 ""..stmp_4+0
	rel 634+4 t=8 "".describe+0
	rel 719+4 t=16 type.[]int+0
	rel 741+4 t=8 "".describe+0
	rel 784+4 t=16 type.*"".box+0
	rel 803+4 t=8 "".describe+0
	rel 833+4 t=16 type."".square+0
	rel 844+4 t=16 ""..stmp_5+0
	rel 854+4 t=8 "".describe+0
	rel 884+4 t=16 type.uint8+0
	rel 895+4 t=16 runtime.staticuint64s+8
	rel 905+4 t=8 "".describe+0
	rel 933+4 t=8 runtime.printlock+0
	rel 961+4 t=8 runtime.printstring+0
	rel 966+4 t=8 runtime.printsp+0
	rel 993+4 t=8 runtime.printstring+0
	rel 998+4 t=8 runtime.printsp+0
	rel 1025+4 t=8 runtime.printstring+0
	rel 1030+4 t=8 runtime.printsp+0
	rel 1057+4 t=8 runtime.printstring+0
	rel 1062+4 t=8 runtime.printsp+0
	rel 1089+4 t=8 runtime.printstring+0
	rel 1094+4 t=8 runtime.printsp+0
	rel 1121+4 t=8 runtime.printstring+0
	rel 1126+4 t=8 runtime.printsp+0
	rel 1153+4 t=8 runtime.printstring+0
	rel 1158+4 t=8 runtime.printsp+0
	rel 1185+4 t=8 runtime.printstring+0
	rel 1190+4 t=8 runtime.printnl+0
	rel 1195+4 t=8 runtime.printunlock+0
	rel 1208+4 t=8 "".fib+0
	rel 1223+4 t=8 runtime.printlock+0
	rel 1237+4 t=8 runtime.printint+0
	rel 1242+4 t=8 runtime.printnl+0
	rel 1249+4 t=8 runtime.printunlock+0
	rel 1256+4 t=16 type.int+0
	rel 1267+4 t=16 ""..stmp_7+0
	rel 1284+4 t=16 ""..stmp_8+0
	rel 1294+4 t=8 "".equal+0
	rel 1310+4 t=16 type.int+0
	rel 1321+4 t=16 ""..stmp_9+0
	rel 1338+4 t=16 ""..stmp_10+0
	rel 1348+4 t=8 "".equal+0
	rel 1364+4 t=16 type.string+0
	rel 1375+4 t=16 ""..stmp_11+0
	rel 1392+4 t=16 ""..stmp_12+0
	rel 1402+4 t=8 "".equal+0
	rel 1418+4 t=16 type.int+0
	rel 1429+4 t=16 ""..stmp_13+0
	rel 1441+4 t=16 type.string+0
	rel 1453+4 t=16 ""..stmp_14+0
	rel 1463+4 t=8 "".equal+0
	rel 1489+4 t=8 "".equal+0
	rel 1505+4 t=16 type.float64+0
	rel 1516+4 t=16 ""..stmp_15+0
	rel 1533+4 t=16 ""..stmp_16+0
	rel 1543+4 t=8 "".equal+0
	rel 1559+4 t=16 type."".square+0
	rel 1570+4 t=16 ""..stmp_17+0
	rel 1587+4 t=16 ""..stmp_18+0
	rel 1601+4 t=8 "".equal+0
	rel 1617+4 t=16 type."".square+0
	rel 1628+4 t=16 ""..stmp_19+0
	rel 1640+4 t=16 type.int+0
	rel 1652+4 t=16 ""..stmp_20+0
	rel 1665+4 t=8 "".equal+0
	rel 1679+4 t=8 runtime.printlock+0
	rel 1697+4 t=8 runtime.printbool+0
	rel 1702+4 t=8 runtime.printsp+0
	rel 1715+4 t=8 runtime.printbool+0
	rel 1720+4 t=8 runtime.printsp+0
	rel 1733+4 t=8 runtime.printbool+0
	rel 1738+4 t=8 runtime.printsp+0
	rel 1751+4 t=8 runtime.printbool+0
	rel 1761+4 t=8 runtime.printsp+0
	rel 1774+4 t=8 runtime.printbool+0
	rel 1779+4 t=8 runtime.printsp+0
	rel 1793+4 t=8 runtime.printbool+0
	rel 1798+4 t=8 runtime.printsp+0
	rel 1811+4 t=8 runtime.printbool+0
	rel 1816+4 t=8 runtime.printsp+0
	rel 1829+4 t=8 runtime.printbool+0
	rel 1834+4 t=8 runtime.printnl+0
	rel 1839+4 t=8 runtime.printunlock+0
	rel 1846+4 t=16 type.complex128+0
	rel 1857+4 t=16 ""..stmp_21+0
	rel 1874+4 t=16 ""..stmp_22+0
	rel 1889+4 t=8 "".equal+0
	rel 1924+4 t=16 go.string."a"+0
	rel 1951+4 t=16 go.string."b"+0
	rel 2098+4 t=16 type.[2]string+0
	rel 2138+4 t=8 "".equal+0
	rel 2154+4 t=16 type.*int+0
	rel 2165+4 t=16 "".start+0
	rel 2185+4 t=8 "".equal+0
	rel 2199+4 t=8 runtime.printlock+0
	rel 2212+4 t=8 runtime.printbool+0
	rel 2217+4 t=8 runtime.printsp+0
	rel 2230+4 t=8 runtime.printbool+0
	rel 2235+4 t=8 runtime.printsp+0
	rel 2248+4 t=8 runtime.printbool+0
	rel 2253+4 t=8 runtime.printnl+0
	rel 2258+4 t=8 runtime.printunlock+0
	rel 2263+4 t=8 runtime.printlock+0
	rel 2276+4 t=8 runtime.printint+0
	rel 2281+4 t=8 runtime.printnl+0
	rel 2286+4 t=8 runtime.printunlock+0
	rel 2291+4 t=8 runtime.printlock+0
	rel 2305+4 t=8 runtime.printbool+0
	rel 2310+4 t=8 runtime.printnl+0
	rel 2315+4 t=8 runtime.printunlock+0
	rel 2337+4 t=8 runtime.morestack_noctxt+0
"".adder.func1 STEXT nosplit size=21 args=0x10 locals=0x0 funcid=0x0
	0x0000 00000 (closures.go:12)	TEXT	"".adder.func1(SB), NOSPLIT|NEEDCTXT|ABIInternal, $0-16
	0x0000 00000 (closures.go:12)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (closures.go:12)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (closures.go:12)	MOVQ	8(DX), AX
	0x0004 00004 (closures.go:12)	MOVQ	"".x+8(SP), CX
	0x0009 00009 (closures.go:12)	ADDQ	(AX), CX
	0x000c 00012 (closures.go:12)	MOVQ	CX, (AX)
	0x000f 00015 (closures.go:12)	MOVQ	CX, "".~r1+16(SP)
	0x0014 00020 (closures.go:12)	RET
	0x0000 48 8b 42 08 48 8b 4c 24 08 48 03 08 48 89 08 48  H.B.H.L$.H..H..H
	0x0010 89 4c 24 10 c3                                   .L$..
"".init STEXT size=103 args=0x0 locals=0x20 funcid=0x0
	0x0000 00000 (closures.go:60)	TEXT	"".init(SB), ABIInternal, $32-0
	0x0000 00000 (closures.go:60)	MOVQ	(TLS), CX
	0x0009 00009 (closures.go:60)	CMPQ	SP, 16(CX)
	0x000d 00013 (closures.go:60)	PCDATA	$0, $-2
	0x000d 00013 (closures.go:60)	JLS	96
	0x000f 00015 (closures.go:60)	PCDATA	$0, $-1
	0x000f 00015 (closures.go:60)	SUBQ	$32, SP
	0x0013 00019 (closures.go:60)	MOVQ	BP, 24(SP)
	0x0018 00024 (closures.go:60)	LEAQ	24(SP), BP
	0x001d 00029 (closures.go:60)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (closures.go:60)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (closures.go:60)	MOVQ	$100, (SP)
	0x0025 00037 (closures.go:60)	PCDATA	$1, $0
	0x0025 00037 (closures.go:60)	CALL	"".adder(SB)
	0x002a 00042 (closures.go:60)	MOVQ	8(SP), AX
	0x002f 00047 (closures.go:60)	MOVQ	AX, (SP)
	0x0033 00051 (closures.go:60)	MOVQ	$3, 8(SP)
	0x003c 00060 (closures.go:60)	NOP
	0x0040 00064 (closures.go:60)	CALL	"".apply(SB)
	0x0045 00069 (closures.go:60)	MOVQ	16(SP), AX
	0x004a 00074 (closures.go:60)	MOVQ	AX, "".start(SB)
	0x0051 00081 (closures.go:60)	MOVQ	24(SP), BP
	0x0056 00086 (closures.go:60)	ADDQ	$32, SP
	0x005a 00090 (closures.go:60)	RET
	0x005b 00091 (closures.go:60)	NOP
	0x005b 00091 (closures.go:60)	PCDATA	$1, $-1
	0x005b 00091 (closures.go:60)	PCDATA	$0, $-2
	0x005b 00091 (closures.go:60)	NOP
	0x0060 00096 (closures.go:60)	CALL	runtime.morestack_noctxt(SB)
	0x0065 00101 (closures.go:60)	PCDATA	$0, $-1
	0x0065 00101 (closures.go:60)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 51 48  dH..%....H;a.vQH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 c7 04  .. H.l$.H.l$.H..
	0x0020 24 64 00 00 00 e8 00 00 00 00 48 8b 44 24 08 48  $d........H.D$.H
	0x0030 89 04 24 48 c7 44 24 08 03 00 00 00 0f 1f 40 00  ..$H.D$.......@.
	0x0040 e8 00 00 00 00 48 8b 44 24 10 48 89 05 00 00 00  .....H.D$.H.....
	0x0050 00 48 8b 6c 24 18 48 83 c4 20 c3 0f 1f 44 00 00  .H.l$.H.. ...D..
	0x0060 e8 00 00 00 00 eb 99                             .......
	rel 5+4 t=17 TLS+0
	rel 38+4 t=8 "".adder+0
	rel 65+4 t=8 "".apply+0
	rel 77+4 t=16 "".start+0
	rel 97+4 t=8 runtime.morestack_noctxt+0
"".shape.area STEXT dupok size=100 args=0x18 locals=0x18 funcid=0x16
	0x0000 00000 (<autogenerated>:1)	TEXT	"".shape.area(SB), DUPOK|WRAPPER|ABIInternal, $24-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	PCDATA	$0, $-2
	0x000d 00013 (<autogenerated>:1)	JLS	78
	0x000f 00015 (<autogenerated>:1)	PCDATA	$0, $-1
	0x000f 00015 (<autogenerated>:1)	SUBQ	$24, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 16(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	16(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	85
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·09cf9819fc716118c209c2d2155a3632(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+32(SP), AX
	0x002b 00043 (<autogenerated>:1)	MOVQ	""..this+40(SP), CX
	0x0030 00048 (<autogenerated>:1)	MOVQ	24(AX), AX
	0x0034 00052 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0038 00056 (<autogenerated>:1)	PCDATA	$1, $1
	0x0038 00056 (<autogenerated>:1)	CALL	AX
	0x003a 00058 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x003f 00063 (<autogenerated>:1)	MOVQ	AX, "".~r0+48(SP)
	0x0044 00068 (<autogenerated>:1)	MOVQ	16(SP), BP
	0x0049 00073 (<autogenerated>:1)	ADDQ	$24, SP
	0x004d 00077 (<autogenerated>:1)	RET
	0x004e 00078 (<autogenerated>:1)	NOP
	0x004e 00078 (<autogenerated>:1)	PCDATA	$1, $-1
	0x004e 00078 (<autogenerated>:1)	PCDATA	$0, $-2
	0x004e 00078 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x0053 00083 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0053 00083 (<autogenerated>:1)	JMP	0
	0x0055 00085 (<autogenerated>:1)	LEAQ	32(SP), DI
	0x005a 00090 (<autogenerated>:1)	CMPQ	(BX), DI
	0x005d 00093 (<autogenerated>:1)	JNE	38
	0x005f 00095 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0062 00098 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 3f 48  dH..%....H;a.v?H
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 59  ...H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 2f 48 8b 44 24 20 48 8b 4c 24 28   H..u/H.D$ H.L$(
	0x0030 48 8b 40 18 48 89 0c 24 ff d0 48 8b 44 24 08 48  H.@.H..$..H.D$.H
	0x0040 89 44 24 30 48 8b 6c 24 10 48 83 c4 18 c3 e8 00  .D$0H.l$.H......
	0x0050 00 00 00 eb ab 48 8d 7c 24 20 48 39 3b 75 c7 48  .....H.|$ H9;u.H
	0x0060 89 23 eb c2                                      .#..
	rel 2+0 t=26 type."".shape+96
	rel 5+4 t=17 TLS+0
	rel 56+0 t=11 +0
	rel 79+4 t=8 runtime.morestack_noctxt+0
type..eq.[3]"".shape STEXT dupok size=170 args=0x18 locals=0x30 funcid=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.[3]"".shape(SB), DUPOK|ABIInternal, $48-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	PCDATA	$0, $-2
	0x000d 00013 (<autogenerated>:1)	JLS	160
	0x0013 00019 (<autogenerated>:1)	PCDATA	$0, $-1
	0x0013 00019 (<autogenerated>:1)	SUBQ	$48, SP
	0x0017 00023 (<autogenerated>:1)	MOVQ	BP, 40(SP)
	0x001c 00028 (<autogenerated>:1)	LEAQ	40(SP), BP
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$0, gclocals·dc9b0298814590ca3ffc3a889546fc8b(SB)
	0x0021 00033 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (<autogenerated>:1)	MOVQ	"".q+64(SP), AX
	0x0026 00038 (<autogenerated>:1)	MOVQ	"".p+56(SP), CX
	0x002b 00043 (<autogenerated>:1)	XORL	DX, DX
	0x002d 00045 (<autogenerated>:1)	JMP	66
	0x002f 00047 (<autogenerated>:1)	MOVQ	""..autotmp_6+32(SP), BX
	0x0034 00052 (<autogenerated>:1)	LEAQ	1(BX), DX
	0x0038 00056 (<autogenerated>:1)	MOVQ	"".q+64(SP), AX
	0x003d 00061 (<autogenerated>:1)	MOVQ	"".p+56(SP), CX
	0x0042 00066 (<autogenerated>:1)	CMPQ	DX, $3
	0x0046 00070 (<autogenerated>:1)	JGE	149
	0x0048 00072 (<autogenerated>:1)	MOVQ	DX, BX
	0x004b 00075 (<autogenerated>:1)	SHLQ	$4, DX
	0x004f 00079 (<autogenerated>:1)	MOVQ	(CX)(DX*1), SI
	0x0053 00083 (<autogenerated>:1)	MOVQ	(AX)(DX*1), DI
	0x0057 00087 (<autogenerated>:1)	MOVQ	8(DX)(CX*1), R8
	0x005c 00092 (<autogenerated>:1)	MOVQ	8(DX)(AX*1), DX
	0x0061 00097 (<autogenerated>:1)	CMPQ	DI, SI
	0x0064 00100 (<autogenerated>:1)	JNE	133
	0x0066 00102 (<autogenerated>:1)	MOVQ	BX, ""..autotmp_6+32(SP)
	0x006b 00107 (<autogenerated>:1)	MOVQ	SI, (SP)
	0x006f 00111 (<autogenerated>:1)	MOVQ	R8, 8(SP)
	0x0074 00116 (<autogenerated>:1)	MOVQ	DX, 16(SP)
	0x0079 00121 (<autogenerated>:1)	PCDATA	$1, $0
	0x0079 00121 (<autogenerated>:1)	CALL	runtime.ifaceeq(SB)
	0x007e 00126 (<autogenerated>:1)	CMPB	24(SP), $0
	0x0083 00131 (<autogenerated>:1)	JNE	47
	0x0085 00133 (<autogenerated>:1)	XORL	AX, AX
	0x0087 00135 (<autogenerated>:1)	MOVB	AL, "".r+72(SP)
	0x008b 00139 (<autogenerated>:1)	MOVQ	40(SP), BP
	0x0090 00144 (<autogenerated>:1)	ADDQ	$48, SP
	0x0094 00148 (<autogenerated>:1)	RET
	0x0095 00149 (<autogenerated>:1)	MOVL	$1, AX
	0x009a 00154 (<autogenerated>:1)	JMP	135
	0x009c 00156 (<autogenerated>:1)	NOP
	0x009c 00156 (<autogenerated>:1)	PCDATA	$1, $-1
	0x009c 00156 (<autogenerated>:1)	PCDATA	$0, $-2
	0x009c 00156 (<autogenerated>:1)	NOP
	0x00a0 00160 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00a5 00165 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00a5 00165 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 8d  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 30 48 89 6c 24 28 48 8d 6c 24  ...H..0H.l$(H.l$
	0x0020 28 48 8b 44 24 40 48 8b 4c 24 38 31 d2 eb 13 48  (H.D$@H.L$81...H
	0x0030 8b 5c 24 20 48 8d 53 01 48 8b 44 24 40 48 8b 4c  .\$ H.S.H.D$@H.L
	0x0040 24 38 48 83 fa 03 7d 4d 48 89 d3 48 c1 e2 04 48  $8H...}MH..H...H
	0x0050 8b 34 11 48 8b 3c 10 4c 8b 44 0a 08 48 8b 54 02  .4.H.<.L.D..H.T.
	0x0060 08 48 39 f7 75 1f 48 89 5c 24 20 48 89 34 24 4c  .H9.u.H.\$ H.4$L
	0x0070 89 44 24 08 48 89 54 24 10 e8 00 00 00 00 80 7c  .D$.H.T$.......|
	0x0080 24 18 00 75 aa 31 c0 88 44 24 48 48 8b 6c 24 28  $..u.1..D$HH.l$(
	0x0090 48 83 c4 30 c3 b8 01 00 00 00 eb eb 0f 1f 40 00  H..0..........@.
	0x00a0 e8 00 00 00 00 e9 56 ff ff ff                    ......V...
	rel 5+4 t=17 TLS+0
	rel 122+4 t=8 runtime.ifaceeq+0
	rel 161+4 t=8 runtime.morestack_noctxt+0
type..eq.[2]string STEXT dupok size=173 args=0x18 locals=0x30 funcid=0x0
	0x0000 00000 (<autogenerated>:1)	TEXT	type..eq.[2]string(SB), DUPOK|ABIInternal, $48-24
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	PCDATA	$0, $-2
	0x000d 00013 (<autogenerated>:1)	JLS	163
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
	0x0033 00051 (<autogenerated>:1)	JNE	140
	0x0035 00053 (<autogenerated>:1)	MOVQ	24(DX), CX
	0x0039 00057 (<autogenerated>:1)	CMPQ	24(AX), CX
	0x003d 00061 (<autogenerated>:1)	JNE	140
	0x003f 00063 (<autogenerated>:1)	XORL	CX, CX
	0x0041 00065 (<autogenerated>:1)	JMP	86
	0x0043 00067 (<autogenerated>:1)	MOVQ	""..autotmp_9+32(SP), BX
	0x0048 00072 (<autogenerated>:1)	LEAQ	1(BX), CX
	0x004c 00076 (<autogenerated>:1)	MOVQ	"".p+56(SP), AX
	0x0051 00081 (<autogenerated>:1)	MOVQ	"".q+64(SP), DX
	0x0056 00086 (<autogenerated>:1)	CMPQ	CX, $2
	0x005a 00090 (<autogenerated>:1)	JGE	156
	0x005c 00092 (<autogenerated>:1)	MOVQ	CX, ""..autotmp_9+32(SP)
	0x0061 00097 (<autogenerated>:1)	SHLQ	$4, CX
	0x0065 00101 (<autogenerated>:1)	MOVQ	(CX)(AX*1), SI
	0x0069 00105 (<autogenerated>:1)	MOVQ	(CX)(DX*1), DI
	0x006d 00109 (<autogenerated>:1)	MOVQ	8(AX)(CX*1), CX
	0x0072 00114 (<autogenerated>:1)	MOVQ	SI, (SP)
	0x0076 00118 (<autogenerated>:1)	MOVQ	DI, 8(SP)
	0x007b 00123 (<autogenerated>:1)	MOVQ	CX, 16(SP)
	0x0080 00128 (<autogenerated>:1)	PCDATA	$1, $0
	0x0080 00128 (<autogenerated>:1)	CALL	runtime.memequal(SB)
	0x0085 00133 (<autogenerated>:1)	CMPB	24(SP), $0
	0x008a 00138 (<autogenerated>:1)	JNE	67
	0x008c 00140 (<autogenerated>:1)	XORL	AX, AX
	0x008e 00142 (<autogenerated>:1)	MOVB	AL, "".r+72(SP)
	0x0092 00146 (<autogenerated>:1)	MOVQ	40(SP), BP
	0x0097 00151 (<autogenerated>:1)	ADDQ	$48, SP
	0x009b 00155 (<autogenerated>:1)	RET
	0x009c 00156 (<autogenerated>:1)	MOVL	$1, AX
	0x00a1 00161 (<autogenerated>:1)	JMP	142
	0x00a3 00163 (<autogenerated>:1)	NOP
	0x00a3 00163 (<autogenerated>:1)	PCDATA	$1, $-1
	0x00a3 00163 (<autogenerated>:1)	PCDATA	$0, $-2
	0x00a3 00163 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x00a8 00168 (<autogenerated>:1)	PCDATA	$0, $-1
	0x00a8 00168 (<autogenerated>:1)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 90  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 30 48 89 6c 24 28 48 8d 6c 24  ...H..0H.l$(H.l$
	0x0020 28 48 8b 44 24 38 48 8b 48 08 48 8b 54 24 40 48  (H.D$8H.H.H.T$@H
	0x0030 39 4a 08 75 57 48 8b 4a 18 48 39 48 18 75 4d 31  9J.uWH.J.H9H.uM1
	0x0040 c9 eb 13 48 8b 5c 24 20 48 8d 4b 01 48 8b 44 24  ...H.\$ H.K.H.D$
	0x0050 38 48 8b 54 24 40 48 83 f9 02 7d 40 48 89 4c 24  8H.T$@H...}@H.L$
	0x0060 20 48 c1 e1 04 48 8b 34 01 48 8b 3c 11 48 8b 4c   H...H.4.H.<.H.L
	0x0070 08 08 48 89 34 24 48 89 7c 24 08 48 89 4c 24 10  ..H.4$H.|$.H.L$.
	0x0080 e8 00 00 00 00 80 7c 24 18 00 75 b7 31 c0 88 44  ......|$..u.1..D
	0x0090 24 48 48 8b 6c 24 28 48 83 c4 30 c3 b8 01 00 00  $HH.l$(H..0.....
	0x00a0 00 eb eb e8 00 00 00 00 e9 53 ff ff ff           .........S...
	rel 5+4 t=17 TLS+0
	rel 129+4 t=8 runtime.memequal+0
	rel 164+4 t=8 runtime.morestack_noctxt+0
"".(*square).area STEXT dupok nosplit size=85 args=0x10 locals=0x8 funcid=0x16
	0x0000 00000 (<autogenerated>:1)	TEXT	"".(*square).area(SB), DUPOK|NOSPLIT|WRAPPER|ABIInternal, $8-16
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	SUBQ	$8, SP
	0x000d 00013 (<autogenerated>:1)	MOVQ	BP, (SP)
	0x0011 00017 (<autogenerated>:1)	LEAQ	(SP), BP
	0x0015 00021 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0019 00025 (<autogenerated>:1)	TESTQ	BX, BX
	0x001c 00028 (<autogenerated>:1)	JNE	70
	0x001e 00030 (<autogenerated>:1)	NOP
	0x001e 00030 (<autogenerated>:1)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x001e 00030 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x001e 00030 (<autogenerated>:1)	MOVQ	""..this+16(SP), AX
	0x0023 00035 (<autogenerated>:1)	TESTQ	AX, AX
	0x0026 00038 (<autogenerated>:1)	JEQ	61
	0x0028 00040 (<autogenerated>:1)	MOVQ	(AX), AX
	0x002b 00043 (<unknown line number>)	NOP
	0x002b 00043 (closures.go:7)	IMULQ	AX, AX
	0x002f 00047 (<autogenerated>:1)	MOVQ	AX, "".~r0+24(SP)
	0x0034 00052 (<autogenerated>:1)	MOVQ	(SP), BP
	0x0038 00056 (<autogenerated>:1)	ADDQ	$8, SP
	0x003c 00060 (<autogenerated>:1)	RET
	0x003d 00061 (<autogenerated>:1)	PCDATA	$1, $1
	0x003d 00061 (<autogenerated>:1)	NOP
	0x0040 00064 (<autogenerated>:1)	CALL	runtime.panicwrap(SB)
	0x0045 00069 (<autogenerated>:1)	XCHGL	AX, AX
	0x0046 00070 (<autogenerated>:1)	LEAQ	16(SP), DI
	0x004b 00075 (<autogenerated>:1)	CMPQ	(BX), DI
	0x004e 00078 (<autogenerated>:1)	JNE	30
	0x0050 00080 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x0053 00083 (<autogenerated>:1)	JMP	30
	0x0000 64 48 8b 0c 25 00 00 00 00 48 83 ec 08 48 89 2c  dH..%....H...H.,
	0x0010 24 48 8d 2c 24 48 8b 59 20 48 85 db 75 28 48 8b  $H.,$H.Y H..u(H.
	0x0020 44 24 10 48 85 c0 74 15 48 8b 00 48 0f af c0 48  D$.H..t.H..H...H
	0x0030 89 44 24 18 48 8b 2c 24 48 83 c4 08 c3 0f 1f 00  .D$.H.,$H.......
	0x0040 e8 00 00 00 00 90 48 8d 7c 24 10 48 39 3b 75 ce  ......H.|$.H9;u.
	0x0050 48 89 23 eb c9                                   H.#..
	rel 5+4 t=17 TLS+0
	rel 65+4 t=8 runtime.panicwrap+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=48
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 03 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 "".init+0
	rel 32+8 t=1 "".init.0+0
	rel 40+8 t=1 "".init.1+0
go.string."nil" SRODATA dupok size=3
	0x0000 6e 69 6c                                         nil
go.string."int" SRODATA dupok size=3
	0x0000 69 6e 74                                         int
go.string."string" SRODATA dupok size=6
	0x0000 73 74 72 69 6e 67                                string
go.string."float64" SRODATA dupok size=7
	0x0000 66 6c 6f 61 74 36 34                             float64
go.string."ints" SRODATA dupok size=4
	0x0000 69 6e 74 73                                      ints
go.string."box" SRODATA dupok size=3
	0x0000 62 6f 78                                         box
go.string."square" SRODATA dupok size=6
	0x0000 73 71 75 61 72 65                                square
go.string."other" SRODATA dupok size=5
	0x0000 6f 74 68 65 72                                   other
go.string."init" SRODATA dupok size=4
	0x0000 69 6e 69 74                                      init
go.string."init " SRODATA dupok size=5
	0x0000 69 6e 69 74 20                                   init 
go.string."x" SRODATA dupok size=1
	0x0000 78                                               x
go.string."a" SRODATA dupok size=1
	0x0000 61                                               a
go.string."b" SRODATA dupok size=1
	0x0000 62                                               b
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*func() int- SRODATA dupok size=14
	0x0000 00 00 0b 2a 66 75 6e 63 28 29 20 69 6e 74        ...*func() int
type.*func() int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 51 b2 ed c6 08 08 08 36 00 00 00 00 00 00 00 00  Q......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() int-+0
	rel 48+8 t=1 type.func() int+0
type.func() int SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e5 86 39 e0 02 08 08 33 00 00 00 00 00 00 00 00  ..9....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() int-+0
	rel 44+4 t=6 type.*func() int+0
	rel 56+8 t=1 type.int+0
runtime.interequal·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.interequal+0
type..namedata.*main.shape- SRODATA dupok size=14
	0x0000 00 00 0b 2a 6d 61 69 6e 2e 73 68 61 70 65        ...*main.shape
type.*"".shape SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 18 53 a7 ec 08 08 08 36 00 00 00 00 00 00 00 00  .S.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.shape-+0
	rel 48+8 t=1 type."".shape+0
runtime.gcbits.02 SRODATA dupok size=1
	0x0000 02                                               .
type..importpath."". SRODATA dupok size=7
	0x0000 00 00 04 6d 61 69 6e                             ...main
type..namedata.area- SRODATA dupok size=7
	0x0000 00 00 04 61 72 65 61                             ...area
type."".shape SRODATA size=104
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 6c 47 85 72 07 08 08 14 00 00 00 00 00 00 00 00  lG.r............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.interequal·f+0
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*main.shape-+0
	rel 44+4 t=5 type.*"".shape+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".shape+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+4 t=5 type..namedata.area-+0
	rel 100+4 t=5 type.func() int+0
type..namedata.*[]main.shape- SRODATA dupok size=16
	0x0000 00 00 0d 2a 5b 5d 6d 61 69 6e 2e 73 68 61 70 65  ...*[]main.shape
type.*[]"".shape SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 94 9c 2f 7e 08 08 08 36 00 00 00 00 00 00 00 00  ../~...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]main.shape-+0
	rel 48+8 t=1 type.[]"".shape+0
type.[]"".shape SRODATA dupok size=56
	0x0000 18 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a3 bd ad eb 02 08 08 17 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[]main.shape-+0
	rel 44+4 t=6 type.*[]"".shape+0
	rel 48+8 t=1 type."".shape+0
type..eqfunc.[3]"".shape SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.[3]"".shape+0
type..namedata.*[3]main.shape- SRODATA dupok size=17
	0x0000 00 00 0e 2a 5b 33 5d 6d 61 69 6e 2e 73 68 61 70  ...*[3]main.shap
	0x0010 65                                               e
type.*[3]"".shape SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fb 23 07 9c 08 08 08 36 00 00 00 00 00 00 00 00  .#.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[3]main.shape-+0
	rel 48+8 t=1 type.[3]"".shape+0
runtime.gcbits.2a SRODATA dupok size=1
	0x0000 2a                                               *
type.[3]"".shape SRODATA dupok size=72
	0x0000 30 00 00 00 00 00 00 00 30 00 00 00 00 00 00 00  0.......0.......
	0x0010 03 a8 c6 b9 02 08 08 11 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 03 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..eqfunc.[3]"".shape+0
	rel 32+8 t=1 runtime.gcbits.2a+0
	rel 40+4 t=5 type..namedata.*[3]main.shape-+0
	rel 44+4 t=6 type.*[3]"".shape+0
	rel 48+8 t=1 type."".shape+0
	rel 56+8 t=1 type.[]"".shape+0
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
type..eqfunc.[2]string SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 type..eq.[2]string+0
type..namedata.*[2]string- SRODATA dupok size=13
	0x0000 00 00 0a 2a 5b 32 5d 73 74 72 69 6e 67           ...*[2]string
type.*[2]string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 0c 66 1f 3c 08 08 08 36 00 00 00 00 00 00 00 00  .f.<...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[2]string-+0
	rel 48+8 t=1 type.[2]string+0
runtime.gcbits.05 SRODATA dupok size=1
	0x0000 05                                               .
type.[2]string SRODATA dupok size=72
	0x0000 20 00 00 00 00 00 00 00 18 00 00 00 00 00 00 00   ...............
	0x0010 50 58 e5 e9 02 08 08 11 00 00 00 00 00 00 00 00  PX..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 type..eqfunc.[2]string+0
	rel 32+8 t=1 runtime.gcbits.05+0
	rel 40+4 t=5 type..namedata.*[2]string-+0
	rel 44+4 t=6 type.*[2]string+0
	rel 48+8 t=1 type.string+0
	rel 56+8 t=1 type.[]string+0
"".start SNOPTRBSS size=8
""..stmp_0 SRODATA static size=8
	0x0000 03 00 00 00 00 00 00 00                          ........
""..stmp_1 SRODATA static size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
""..stmp_2 SRODATA static size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
""..stmp_3 SRODATA static size=16
	0x0000 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.string."x"+0
""..stmp_4 SRODATA static size=8
	0x0000 00 00 00 00 00 00 f8 3f                          .......?
""..stmp_5 SRODATA static size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
""..stmp_6 SRODATA static size=1
	0x0000 01                                               .
""..stmp_7 SRODATA static size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
""..stmp_8 SRODATA static size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
""..stmp_9 SRODATA static size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
""..stmp_10 SRODATA static size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
""..stmp_11 SRODATA static size=16
	0x0000 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.string."a"+0
""..stmp_12 SRODATA static size=16
	0x0000 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.string."a"+0
""..stmp_13 SRODATA static size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
""..stmp_14 SRODATA static size=16
	0x0000 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 go.string."a"+0
""..stmp_15 SRODATA static size=8
	0x0000 00 00 00 00 00 00 04 40                          .......@
""..stmp_16 SRODATA static size=8
	0x0000 00 00 00 00 00 00 04 40                          .......@
""..stmp_17 SRODATA static size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
""..stmp_18 SRODATA static size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
""..stmp_19 SRODATA static size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
""..stmp_20 SRODATA static size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
""..stmp_21 SRODATA static size=16
	0x0000 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 00 40  .......?.......@
""..stmp_22 SRODATA static size=16
	0x0000 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 00 40  .......?.......@
""..stmp_23 SRODATA static size=8
	0x0000 04 00 00 00 00 00 00 00                          ........
runtime.memequal128·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal128+0
type..namedata.*main.box- SRODATA dupok size=12
	0x0000 00 00 09 2a 6d 61 69 6e 2e 62 6f 78              ...*main.box
type..namedata.*func(*main.box) int- SRODATA dupok size=23
	0x0000 00 00 14 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 62  ...*func(*main.b
	0x0010 6f 78 29 20 69 6e 74                             ox) int
type.*func(*"".box) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 49 86 75 1a 08 08 08 36 00 00 00 00 00 00 00 00  I.u....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.box) int-+0
	rel 48+8 t=1 type.func(*"".box) int+0
type.func(*"".box) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 20 59 3e be 02 08 08 33 00 00 00 00 00 00 00 00   Y>....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.box) int-+0
	rel 44+4 t=6 type.*func(*"".box) int+0
	rel 56+8 t=1 type.*"".box+0
	rel 64+8 t=1 type.int+0
type.*"".box SRODATA size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 b8 3d 05 0d 09 08 08 36 00 00 00 00 00 00 00 00  .=.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.box-+0
	rel 48+8 t=1 type."".box+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.area-+0
	rel 76+4 t=27 type.func() int+0
	rel 80+4 t=27 "".(*box).area+0
	rel 84+4 t=27 "".(*box).area+0
runtime.gcbits. SRODATA dupok size=0
type..namedata.w- SRODATA dupok size=4
	0x0000 00 00 01 77                                      ...w
type..namedata.h- SRODATA dupok size=4
	0x0000 00 00 01 68                                      ...h
type."".box SRODATA size=144
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 bf 85 b1 fb 0f 08 08 19 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.memequal128·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.box-+0
	rel 44+4 t=5 type.*"".box+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".box+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.w-+0
	rel 104+8 t=1 type.int+0
	rel 120+8 t=1 type..namedata.h-+0
	rel 128+8 t=1 type.int+0
type..namedata.*main.square- SRODATA dupok size=15
	0x0000 00 00 0c 2a 6d 61 69 6e 2e 73 71 75 61 72 65     ...*main.square
type..namedata.*func(*main.square) int- SRODATA dupok size=26
	0x0000 00 00 17 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 73  ...*func(*main.s
	0x0010 71 75 61 72 65 29 20 69 6e 74                    quare) int
type.*func(*"".square) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 70 9f 23 28 08 08 08 36 00 00 00 00 00 00 00 00  p.#(...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.square) int-+0
	rel 48+8 t=1 type.func(*"".square) int+0
type.func(*"".square) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d8 59 cc 7e 02 08 08 33 00 00 00 00 00 00 00 00  .Y.~...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.square) int-+0
	rel 44+4 t=6 type.*func(*"".square) int+0
	rel 56+8 t=1 type.*"".square+0
	rel 64+8 t=1 type.int+0
type.*"".square SRODATA size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 d4 03 55 a1 09 08 08 36 00 00 00 00 00 00 00 00  ..U....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.square-+0
	rel 48+8 t=1 type."".square+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.area-+0
	rel 76+4 t=27 type.func() int+0
	rel 80+4 t=27 "".(*square).area+0
	rel 84+4 t=27 "".(*square).area+0
type..namedata.*func(main.square) int- SRODATA dupok size=25
	0x0000 00 00 16 2a 66 75 6e 63 28 6d 61 69 6e 2e 73 71  ...*func(main.sq
	0x0010 75 61 72 65 29 20 69 6e 74                       uare) int
type.*func("".square) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fc 87 b1 ce 08 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.square) int-+0
	rel 48+8 t=1 type.func("".square) int+0
type.func("".square) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 3c bb 65 25 02 08 08 33 00 00 00 00 00 00 00 00  <.e%...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(main.square) int-+0
	rel 44+4 t=6 type.*func("".square) int+0
	rel 56+8 t=1 type."".square+0
	rel 64+8 t=1 type.int+0
type."".square SRODATA size=80
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 e2 d1 a0 1e 0f 08 08 02 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 01 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.square-+0
	rel 44+4 t=5 type.*"".square+0
	rel 48+4 t=5 type..importpath."".+0
	rel 64+4 t=5 type..namedata.area-+0
	rel 68+4 t=27 type.func() int+0
	rel 72+4 t=27 "".(*square).area+0
	rel 76+4 t=27 "".square.area+0
type..namedata.*[1]int- SRODATA dupok size=10
	0x0000 00 00 07 2a 5b 31 5d 69 6e 74                    ...*[1]int
type.*[1]int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f1 0e 35 40 08 08 08 36 00 00 00 00 00 00 00 00  ..5@...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[1]int-+0
	rel 48+8 t=1 type.[1]int+0
type.[1]int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 ad b5 b2 54 0a 08 08 11 00 00 00 00 00 00 00 00  ...T............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[1]int-+0
	rel 44+4 t=6 type.*[1]int+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
type..namedata.*func(int) int- SRODATA dupok size=17
	0x0000 00 00 0e 2a 66 75 6e 63 28 69 6e 74 29 20 69 6e  ...*func(int) in
	0x0010 74                                               t
type.*func(int) int SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 2f eb d1 1f 08 08 08 36 00 00 00 00 00 00 00 00  /......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(int) int-+0
	rel 48+8 t=1 type.func(int) int+0
type.func(int) int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 98 3c 32 87 02 08 08 33 00 00 00 00 00 00 00 00  .<2....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(int) int-+0
	rel 44+4 t=6 type.*func(int) int+0
	rel 56+8 t=1 type.int+0
	rel 64+8 t=1 type.int+0
runtime.nilinterequal·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.nilinterequal+0
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
type..namedata.*struct { F uintptr; n *int }- SRODATA dupok size=32
	0x0000 00 00 1d 2a 73 74 72 75 63 74 20 7b 20 46 20 75  ...*struct { F u
	0x0010 69 6e 74 70 74 72 3b 20 6e 20 2a 69 6e 74 20 7d  intptr; n *int }
type.*struct { F uintptr; "".n *int } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ab 6d c5 fc 08 08 08 36 00 00 00 00 00 00 00 00  .m.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*struct { F uintptr; n *int }-+0
	rel 48+8 t=1 type.noalg.struct { F uintptr; "".n *int }+0
type..namedata..F- SRODATA dupok size=5
	0x0000 00 00 02 2e 46                                   ....F
type..namedata.n- SRODATA dupok size=4
	0x0000 00 00 01 6e                                      ...n
type.noalg.struct { F uintptr; "".n *int } SRODATA dupok size=128
	0x0000 10 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 66 a9 b5 98 02 08 08 19 00 00 00 00 00 00 00 00  f...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.02+0
	rel 40+4 t=5 type..namedata.*struct { F uintptr; n *int }-+0
	rel 44+4 t=6 type.*struct { F uintptr; "".n *int }+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type.noalg.struct { F uintptr; "".n *int }+80
	rel 80+8 t=1 type..namedata..F-+0
	rel 88+8 t=1 type.uintptr+0
	rel 104+8 t=1 type..namedata.n-+0
	rel 112+8 t=1 type.*int+0
go.itab.*"".box,"".shape SRODATA dupok size=32
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 b8 3d 05 0d 00 00 00 00 00 00 00 00 00 00 00 00  .=..............
	rel 0+8 t=1 type."".shape+0
	rel 8+8 t=1 type.*"".box+0
	rel 24+8 t=1 "".(*box).area+0
go.itab."".square,"".shape SRODATA dupok size=32
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 e2 d1 a0 1e 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+8 t=1 type."".shape+0
	rel 8+8 t=1 type."".square+0
	rel 24+8 t=1 "".(*square).area+0
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·2589ca35330fc0fce83503f4569854a0 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 00 00                    ..........
gclocals·9fb7f0986f647f17cb53dda1484e0f7a SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
gclocals·c7c4fc7b12f6707ea74acf7400192967 SRODATA dupok size=11
	0x0000 03 00 00 00 01 00 00 00 01 01 00                 ...........
gclocals·663f8c6bfa83aa777198789ce63d9ab4 SRODATA dupok size=11
	0x0000 03 00 00 00 01 00 00 00 00 01 00                 ...........
gclocals·abb2c5050fe821353449583ee1559325 SRODATA dupok size=10
	0x0000 02 00 00 00 03 00 00 00 02 00                    ..........
gclocals·7a680c56c7799a8f60d071b2f2541840 SRODATA dupok size=10
	0x0000 02 00 00 00 04 00 00 00 0a 00                    ..........
gclocals·843fd2acf107350d495cae589a37913c SRODATA dupok size=8
	0x0000 11 00 00 00 00 00 00 00                          ........
gclocals·a6baf40c6051de0471428f0ef29b1e70 SRODATA dupok size=93
	0x0000 11 00 00 00 22 00 00 00 00 00 00 00 00 01 00 00  ...."...........
	0x0010 00 00 00 01 00 00 00 80 01 00 00 00 c0 01 00 00  ................
	0x0020 00 e0 01 00 00 00 f0 01 00 00 00 f8 01 00 00 00  ................
	0x0030 fc 01 00 00 00 fe 01 00 00 00 fe 00 00 00 00 7e  ...............~
	0x0040 00 00 00 00 3e 00 00 00 00 1e 00 00 00 00 0e 00  ....>...........
	0x0050 00 00 00 06 00 00 00 00 02 00 00 00 00           .............
"".main.stkobj SRODATA static size=72
	0x0000 04 00 00 00 00 00 00 00 38 ff ff ff ff ff ff ff  ........8.......
	0x0010 00 00 00 00 00 00 00 00 50 ff ff ff ff ff ff ff  ........P.......
	0x0020 00 00 00 00 00 00 00 00 70 ff ff ff ff ff ff ff  ........p.......
	0x0030 00 00 00 00 00 00 00 00 d0 ff ff ff ff ff ff ff  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 16+8 t=1 type.[]int+0
	rel 32+8 t=1 type.[2]string+0
	rel 48+8 t=1 type.[2]string+0
	rel 64+8 t=1 type.[3]"".shape+0
gclocals·09cf9819fc716118c209c2d2155a3632 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 02 00                    ..........
gclocals·dc9b0298814590ca3ffc3a889546fc8b SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 03 00                    ..........
