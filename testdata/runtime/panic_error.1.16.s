"".(*failure).Error STEXT size=165 args=0x18 locals=0x48 funcid=0x0
	0x0000 00000 (panic_error.go:5)	TEXT	"".(*failure).Error(SB), ABIInternal, $72-24
	0x0000 00000 (panic_error.go:5)	MOVQ	(TLS), CX
	0x0009 00009 (panic_error.go:5)	CMPQ	SP, 16(CX)
	0x000d 00013 (panic_error.go:5)	PCDATA	$0, $-2
	0x000d 00013 (panic_error.go:5)	JLS	153
	0x0013 00019 (panic_error.go:5)	PCDATA	$0, $-1
	0x0013 00019 (panic_error.go:5)	SUBQ	$72, SP
	0x0017 00023 (panic_error.go:5)	MOVQ	BP, 64(SP)
	0x001c 00028 (panic_error.go:5)	LEAQ	64(SP), BP
	0x0021 00033 (panic_error.go:5)	FUNCDATA	$0, gclocals·524d71b8d4b4126db12e7a6de3370d94(SB)
	0x0021 00033 (panic_error.go:5)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0021 00033 (panic_error.go:5)	MOVQ	"".f+80(SP), AX
	0x0026 00038 (panic_error.go:5)	MOVQ	(AX), AX
	0x0029 00041 (panic_error.go:5)	LEAQ	""..autotmp_2+60(SP), CX
	0x002e 00046 (panic_error.go:5)	MOVQ	CX, (SP)
	0x0032 00050 (panic_error.go:5)	ADDQ	$48, AX
	0x0036 00054 (panic_error.go:5)	MOVLQSX	AX, AX
	0x0039 00057 (panic_error.go:5)	MOVQ	AX, 8(SP)
	0x003e 00062 (panic_error.go:5)	PCDATA	$1, $1
	0x003e 00062 (panic_error.go:5)	NOP
	0x0040 00064 (panic_error.go:5)	CALL	runtime.intstring(SB)
	0x0045 00069 (panic_error.go:5)	MOVQ	16(SP), AX
	0x004a 00074 (panic_error.go:5)	MOVQ	24(SP), CX
	0x004f 00079 (panic_error.go:5)	MOVQ	$0, (SP)
	0x0057 00087 (panic_error.go:5)	LEAQ	go.string."failure "(SB), DX
	0x005e 00094 (panic_error.go:5)	MOVQ	DX, 8(SP)
	0x0063 00099 (panic_error.go:5)	MOVQ	$8, 16(SP)
	0x006c 00108 (panic_error.go:5)	MOVQ	AX, 24(SP)
	0x0071 00113 (panic_error.go:5)	MOVQ	CX, 32(SP)
	0x0076 00118 (panic_error.go:5)	CALL	runtime.concatstring2(SB)
	0x007b 00123 (panic_error.go:5)	MOVQ	40(SP), AX
	0x0080 00128 (panic_error.go:5)	MOVQ	48(SP), CX
	0x0085 00133 (panic_error.go:5)	MOVQ	AX, "".~r0+88(SP)
	0x008a 00138 (panic_error.go:5)	MOVQ	CX, "".~r0+96(SP)
	0x008f 00143 (panic_error.go:5)	MOVQ	64(SP), BP
	0x0094 00148 (panic_error.go:5)	ADDQ	$72, SP
	0x0098 00152 (panic_error.go:5)	RET
	0x0099 00153 (panic_error.go:5)	NOP
	0x0099 00153 (panic_error.go:5)	PCDATA	$1, $-1
	0x0099 00153 (panic_error.go:5)	PCDATA	$0, $-2
	0x0099 00153 (panic_error.go:5)	CALL	runtime.morestack_noctxt(SB)
	0x009e 00158 (panic_error.go:5)	PCDATA	$0, $-1
	0x009e 00158 (panic_error.go:5)	NOP
	0x00a0 00160 (panic_error.go:5)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 86  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 48 48 89 6c 24 40 48 8d 6c 24  ...H..HH.l$@H.l$
	0x0020 40 48 8b 44 24 50 48 8b 00 48 8d 4c 24 3c 48 89  @H.D$PH..H.L$<H.
	0x0030 0c 24 48 83 c0 30 48 63 c0 48 89 44 24 08 66 90  .$H..0Hc.H.D$.f.
	0x0040 e8 00 00 00 00 48 8b 44 24 10 48 8b 4c 24 18 48  .....H.D$.H.L$.H
	0x0050 c7 04 24 00 00 00 00 48 8d 15 00 00 00 00 48 89  ..$....H......H.
	0x0060 54 24 08 48 c7 44 24 10 08 00 00 00 48 89 44 24  T$.H.D$.....H.D$
	0x0070 18 48 89 4c 24 20 e8 00 00 00 00 48 8b 44 24 28  .H.L$ .....H.D$(
	0x0080 48 8b 4c 24 30 48 89 44 24 58 48 89 4c 24 60 48  H.L$0H.D$XH.L$`H
	0x0090 8b 6c 24 40 48 83 c4 48 c3 e8 00 00 00 00 66 90  .l$@H..H......f.
	0x00a0 e9 5b ff ff ff                                   .[...
	rel 5+4 t=17 TLS+0
	rel 65+4 t=8 runtime.intstring+0
	rel 90+4 t=16 go.string."failure "+0
	rel 119+4 t=8 runtime.concatstring2+0
	rel 154+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=86 args=0x0 locals=0x18 funcid=0x0
	0x0000 00000 (panic_error.go:7)	TEXT	"".main(SB), ABIInternal, $24-0
	0x0000 00000 (panic_error.go:7)	MOVQ	(TLS), CX
	0x0009 00009 (panic_error.go:7)	CMPQ	SP, 16(CX)
	0x000d 00013 (panic_error.go:7)	PCDATA	$0, $-2
	0x000d 00013 (panic_error.go:7)	JLS	79
	0x000f 00015 (panic_error.go:7)	PCDATA	$0, $-1
	0x000f 00015 (panic_error.go:7)	SUBQ	$24, SP
	0x0013 00019 (panic_error.go:7)	MOVQ	BP, 16(SP)
	0x0018 00024 (panic_error.go:7)	LEAQ	16(SP), BP
	0x001d 00029 (panic_error.go:7)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (panic_error.go:7)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (panic_error.go:8)	LEAQ	type."".failure(SB), AX
	0x0024 00036 (panic_error.go:8)	MOVQ	AX, (SP)
	0x0028 00040 (panic_error.go:8)	PCDATA	$1, $0
	0x0028 00040 (panic_error.go:8)	CALL	runtime.newobject(SB)
	0x002d 00045 (panic_error.go:8)	MOVQ	8(SP), AX
	0x0032 00050 (panic_error.go:8)	MOVQ	$7, (AX)
	0x0039 00057 (panic_error.go:9)	MOVQ	go.itab.*"".failure,error+8(SB), CX
	0x0040 00064 (panic_error.go:9)	MOVQ	CX, (SP)
	0x0044 00068 (panic_error.go:9)	MOVQ	AX, 8(SP)
	0x0049 00073 (panic_error.go:9)	CALL	runtime.gopanic(SB)
	0x004e 00078 (panic_error.go:9)	XCHGL	AX, AX
	0x004f 00079 (panic_error.go:9)	NOP
	0x004f 00079 (panic_error.go:7)	PCDATA	$1, $-1
	0x004f 00079 (panic_error.go:7)	PCDATA	$0, $-2
	0x004f 00079 (panic_error.go:7)	CALL	runtime.morestack_noctxt(SB)
	0x0054 00084 (panic_error.go:7)	PCDATA	$0, $-1
	0x0054 00084 (panic_error.go:7)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 40 48  dH..%....H;a.v@H
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8d 05  ...H.l$.H.l$.H..
	0x0020 00 00 00 00 48 89 04 24 e8 00 00 00 00 48 8b 44  ....H..$.....H.D
	0x0030 24 08 48 c7 00 07 00 00 00 48 8b 0d 00 00 00 00  $.H......H......
	0x0040 48 89 0c 24 48 89 44 24 08 e8 00 00 00 00 90 e8  H..$H.D$........
	0x0050 00 00 00 00 eb aa                                ......
	rel 2+0 t=25 type.*"".failure+0
	rel 5+4 t=17 TLS+0
	rel 32+4 t=16 type."".failure+0
	rel 41+4 t=8 runtime.newobject+0
	rel 60+4 t=16 go.itab.*"".failure,error+8
	rel 74+4 t=8 runtime.gopanic+0
	rel 80+4 t=8 runtime.morestack_noctxt+0
go.builtin.error.Error STEXT dupok size=110 args=0x20 locals=0x20 funcid=0x16
	0x0000 00000 (<autogenerated>:1)	TEXT	go.builtin.error.Error(SB), DUPOK|WRAPPER|ABIInternal, $32-32
	0x0000 00000 (<autogenerated>:1)	MOVQ	(TLS), CX
	0x0009 00009 (<autogenerated>:1)	CMPQ	SP, 16(CX)
	0x000d 00013 (<autogenerated>:1)	PCDATA	$0, $-2
	0x000d 00013 (<autogenerated>:1)	JLS	88
	0x000f 00015 (<autogenerated>:1)	PCDATA	$0, $-1
	0x000f 00015 (<autogenerated>:1)	SUBQ	$32, SP
	0x0013 00019 (<autogenerated>:1)	MOVQ	BP, 24(SP)
	0x0018 00024 (<autogenerated>:1)	LEAQ	24(SP), BP
	0x001d 00029 (<autogenerated>:1)	MOVQ	32(CX), BX
	0x0021 00033 (<autogenerated>:1)	TESTQ	BX, BX
	0x0024 00036 (<autogenerated>:1)	JNE	95
	0x0026 00038 (<autogenerated>:1)	NOP
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$0, gclocals·abb2c5050fe821353449583ee1559325(SB)
	0x0026 00038 (<autogenerated>:1)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0026 00038 (<autogenerated>:1)	MOVQ	""..this+40(SP), AX
	0x002b 00043 (<autogenerated>:1)	MOVQ	""..this+48(SP), CX
	0x0030 00048 (<autogenerated>:1)	MOVQ	24(AX), AX
	0x0034 00052 (<autogenerated>:1)	MOVQ	CX, (SP)
	0x0038 00056 (<autogenerated>:1)	PCDATA	$1, $1
	0x0038 00056 (<autogenerated>:1)	CALL	AX
	0x003a 00058 (<autogenerated>:1)	MOVQ	8(SP), AX
	0x003f 00063 (<autogenerated>:1)	MOVQ	16(SP), CX
	0x0044 00068 (<autogenerated>:1)	MOVQ	AX, "".~r0+56(SP)
	0x0049 00073 (<autogenerated>:1)	MOVQ	CX, "".~r0+64(SP)
	0x004e 00078 (<autogenerated>:1)	MOVQ	24(SP), BP
	0x0053 00083 (<autogenerated>:1)	ADDQ	$32, SP
	0x0057 00087 (<autogenerated>:1)	RET
	0x0058 00088 (<autogenerated>:1)	NOP
	0x0058 00088 (<autogenerated>:1)	PCDATA	$1, $-1
	0x0058 00088 (<autogenerated>:1)	PCDATA	$0, $-2
	0x0058 00088 (<autogenerated>:1)	CALL	runtime.morestack_noctxt(SB)
	0x005d 00093 (<autogenerated>:1)	PCDATA	$0, $-1
	0x005d 00093 (<autogenerated>:1)	JMP	0
	0x005f 00095 (<autogenerated>:1)	LEAQ	40(SP), DI
	0x0064 00100 (<autogenerated>:1)	CMPQ	(BX), DI
	0x0067 00103 (<autogenerated>:1)	JNE	38
	0x0069 00105 (<autogenerated>:1)	MOVQ	SP, (BX)
	0x006c 00108 (<autogenerated>:1)	JMP	38
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 49 48  dH..%....H;a.vIH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 59  .. H.l$.H.l$.H.Y
	0x0020 20 48 85 db 75 39 48 8b 44 24 28 48 8b 4c 24 30   H..u9H.D$(H.L$0
	0x0030 48 8b 40 18 48 89 0c 24 ff d0 48 8b 44 24 08 48  H.@.H..$..H.D$.H
	0x0040 8b 4c 24 10 48 89 44 24 38 48 89 4c 24 40 48 8b  .L$.H.D$8H.L$@H.
	0x0050 6c 24 18 48 83 c4 20 c3 e8 00 00 00 00 eb a1 48  l$.H.. ........H
	0x0060 8d 7c 24 28 48 39 3b 75 bd 48 89 23 eb b8        .|$(H9;u.H.#..
	rel 2+0 t=26 type.error+96
	rel 5+4 t=17 TLS+0
	rel 56+0 t=11 +0
	rel 89+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
go.string."failure " SRODATA dupok size=8
	0x0000 66 61 69 6c 75 72 65 20                          failure 
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*main.failure- SRODATA dupok size=16
	0x0000 00 00 0d 2a 6d 61 69 6e 2e 66 61 69 6c 75 72 65  ...*main.failure
type..namedata.*func(*main.failure) string- SRODATA dupok size=30
	0x0000 00 00 1b 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 66  ...*func(*main.f
	0x0010 61 69 6c 75 72 65 29 20 73 74 72 69 6e 67        ailure) string
type.*func(*"".failure) string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f1 ef 65 cc 08 08 08 36 00 00 00 00 00 00 00 00  ..e....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.failure) string-+0
	rel 48+8 t=1 type.func(*"".failure) string+0
type.func(*"".failure) string SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 17 aa ae b4 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func(*main.failure) string-+0
	rel 44+4 t=6 type.*func(*"".failure) string+0
	rel 56+8 t=1 type.*"".failure+0
	rel 64+8 t=1 type.string+0
type..importpath."". SRODATA dupok size=7
	0x0000 00 00 04 6d 61 69 6e                             ...main
type..namedata.Error. SRODATA dupok size=8
	0x0000 01 00 05 45 72 72 6f 72                          ...Error
type..namedata.*func() string- SRODATA dupok size=17
	0x0000 00 00 0e 2a 66 75 6e 63 28 29 20 73 74 72 69 6e  ...*func() strin
	0x0010 67                                               g
type.*func() string SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bc f4 77 69 08 08 08 36 00 00 00 00 00 00 00 00  ..wi...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() string-+0
	rel 48+8 t=1 type.func() string+0
type.func() string SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a2 6d cb 1e 02 08 08 33 00 00 00 00 00 00 00 00  .m.....3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func() string-+0
	rel 44+4 t=6 type.*func() string+0
	rel 56+8 t=1 type.string+0
type.*"".failure SRODATA size=88
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bf 8c 45 fe 09 08 08 36 00 00 00 00 00 00 00 00  ..E....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 01 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.failure-+0
	rel 48+8 t=1 type."".failure+0
	rel 56+4 t=5 type..importpath."".+0
	rel 72+4 t=5 type..namedata.Error.+0
	rel 76+4 t=27 type.func() string+0
	rel 80+4 t=27 "".(*failure).Error+0
	rel 84+4 t=27 "".(*failure).Error+0
runtime.gcbits. SRODATA dupok size=0
type..namedata.code- SRODATA dupok size=7
	0x0000 00 00 04 63 6f 64 65                             ...code
type."".failure SRODATA size=120
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 22 99 aa d5 0f 08 08 19 00 00 00 00 00 00 00 00  "...............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 28 00 00 00 00 00 00 00  ........(.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.failure-+0
	rel 44+4 t=5 type.*"".failure+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".failure+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.code-+0
	rel 104+8 t=1 type.int+0
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
runtime.memequal32·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal32+0
type..namedata.*[4]uint8- SRODATA dupok size=12
	0x0000 00 00 09 2a 5b 34 5d 75 69 6e 74 38              ...*[4]uint8
type.*[4]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 47 b3 e3 a1 08 08 08 36 00 00 00 00 00 00 00 00  G......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*[4]uint8-+0
	rel 48+8 t=1 type.[4]uint8+0
type.[4]uint8 SRODATA dupok size=72
	0x0000 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 84 42 18 1c 0a 01 01 11 00 00 00 00 00 00 00 00  .B..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal32·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[4]uint8-+0
	rel 44+4 t=6 type.*[4]uint8+0
	rel 48+8 t=1 type.uint8+0
	rel 56+8 t=1 type.[]uint8+0
go.itab.*"".failure,error SRODATA dupok size=32
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 bf 8c 45 fe 00 00 00 00 00 00 00 00 00 00 00 00  ..E.............
	rel 0+8 t=1 type.error+0
	rel 8+8 t=1 type.*"".failure+0
	rel 24+8 t=1 "".(*failure).Error+0
gclocals·524d71b8d4b4126db12e7a6de3370d94 SRODATA dupok size=10
	0x0000 02 00 00 00 02 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
gclocals·abb2c5050fe821353449583ee1559325 SRODATA dupok size=10
	0x0000 02 00 00 00 03 00 00 00 02 00                    ..........
