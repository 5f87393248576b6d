"".get STEXT nosplit size=15 args=0x10 locals=0x0 funcid=0x0
	0x0000 00000 (panic_nil.go:6)	TEXT	"".get(SB), NOSPLIT|ABIInternal, $0-16
	0x0000 00000 (panic_nil.go:6)	FUNCDATA	$0, gclocals·1a65e721a2ccc325b382662e7ffee780(SB)
	0x0000 00000 (panic_nil.go:6)	FUNCDATA	$1, gclocals·69c1753bd5f81501d95132d08af04464(SB)
	0x0000 00000 (panic_nil.go:6)	MOVQ	"".n+8(SP), AX
	0x0005 00005 (panic_nil.go:6)	MOVQ	8(AX), AX
	0x0009 00009 (panic_nil.go:6)	MOVQ	AX, "".~r1+16(SP)
	0x000e 00014 (panic_nil.go:6)	RET
	0x0000 48 8b 44 24 08 48 8b 40 08 48 89 44 24 10 c3     H.D$.H.@.H.D$..
"".main STEXT size=185 args=0x0 locals=0x30 funcid=0x0
	0x0000 00000 (panic_nil.go:8)	TEXT	"".main(SB), ABIInternal, $48-0
	0x0000 00000 (panic_nil.go:8)	MOVQ	(TLS), CX
	0x0009 00009 (panic_nil.go:8)	CMPQ	SP, 16(CX)
	0x000d 00013 (panic_nil.go:8)	PCDATA	$0, $-2
	0x000d 00013 (panic_nil.go:8)	JLS	175
	0x0013 00019 (panic_nil.go:8)	PCDATA	$0, $-1
	0x0013 00019 (panic_nil.go:8)	SUBQ	$48, SP
	0x0017 00023 (panic_nil.go:8)	MOVQ	BP, 40(SP)
	0x001c 00028 (panic_nil.go:8)	LEAQ	40(SP), BP
	0x0021 00033 (panic_nil.go:8)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (panic_nil.go:8)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0021 00033 (panic_nil.go:9)	XORPS	X0, X0
	0x0024 00036 (panic_nil.go:9)	MOVUPS	X0, ""..autotmp_2+24(SP)
	0x0029 00041 (panic_nil.go:9)	MOVQ	$1, ""..autotmp_2+24(SP)
	0x0032 00050 (panic_nil.go:9)	MOVQ	$2, ""..autotmp_2+32(SP)
	0x003b 00059 (panic_nil.go:9)	LEAQ	""..autotmp_2+24(SP), AX
	0x0040 00064 (panic_nil.go:9)	MOVQ	AX, (SP)
	0x0044 00068 (panic_nil.go:9)	PCDATA	$1, $0
	0x0044 00068 (panic_nil.go:9)	CALL	"".get(SB)
	0x0049 00073 (panic_nil.go:9)	MOVQ	8(SP), AX
	0x004e 00078 (panic_nil.go:9)	MOVQ	AX, ""..autotmp_3+16(SP)
	0x0053 00083 (panic_nil.go:9)	CALL	runtime.printlock(SB)
	0x0058 00088 (panic_nil.go:9)	MOVQ	""..autotmp_3+16(SP), AX
	0x005d 00093 (panic_nil.go:9)	MOVQ	AX, (SP)
	0x0061 00097 (panic_nil.go:9)	CALL	runtime.printint(SB)
	0x0066 00102 (panic_nil.go:9)	CALL	runtime.printnl(SB)
	0x006b 00107 (panic_nil.go:9)	CALL	runtime.printunlock(SB)
	0x0070 00112 (panic_nil.go:10)	MOVQ	$0, (SP)
	0x0078 00120 (panic_nil.go:10)	CALL	"".get(SB)
	0x007d 00125 (panic_nil.go:10)	MOVQ	8(SP), AX
	0x0082 00130 (panic_nil.go:10)	MOVQ	AX, ""..autotmp_3+16(SP)
	0x0087 00135 (panic_nil.go:10)	CALL	runtime.printlock(SB)
	0x008c 00140 (panic_nil.go:10)	MOVQ	""..autotmp_3+16(SP), AX
	0x0091 00145 (panic_nil.go:10)	MOVQ	AX, (SP)
	0x0095 00149 (panic_nil.go:10)	CALL	runtime.printint(SB)
	0x009a 00154 (panic_nil.go:10)	CALL	runtime.printnl(SB)
	0x009f 00159 (panic_nil.go:10)	NOP
	0x00a0 00160 (panic_nil.go:10)	CALL	runtime.printunlock(SB)
	0x00a5 00165 (panic_nil.go:11)	MOVQ	40(SP), BP
	0x00aa 00170 (panic_nil.go:11)	ADDQ	$48, SP
	0x00ae 00174 (panic_nil.go:11)	RET
	0x00af 00175 (panic_nil.go:11)	NOP
	0x00af 00175 (panic_nil.go:8)	PCDATA	$1, $-1
	0x00af 00175 (panic_nil.go:8)	PCDATA	$0, $-2
	0x00af 00175 (panic_nil.go:8)	CALL	runtime.morestack_noctxt(SB)
	0x00b4 00180 (panic_nil.go:8)	PCDATA	$0, $-1
	0x00b4 00180 (panic_nil.go:8)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 0f 86 9c  dH..%....H;a....
	0x0010 00 00 00 48 83 ec 30 48 89 6c 24 28 48 8d 6c 24  ...H..0H.l$(H.l$
	0x0020 28 0f 57 c0 0f 11 44 24 18 48 c7 44 24 18 01 00  (.W...D$.H.D$...
	0x0030 00 00 48 c7 44 24 20 02 00 00 00 48 8d 44 24 18  ..H.D$ ....H.D$.
	0x0040 48 89 04 24 e8 00 00 00 00 48 8b 44 24 08 48 89  H..$.....H.D$.H.
	0x0050 44 24 10 e8 00 00 00 00 48 8b 44 24 10 48 89 04  D$......H.D$.H..
	0x0060 24 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00  $...............
	0x0070 48 c7 04 24 00 00 00 00 e8 00 00 00 00 48 8b 44  H..$.........H.D
	0x0080 24 08 48 89 44 24 10 e8 00 00 00 00 48 8b 44 24  $.H.D$......H.D$
	0x0090 10 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 90  .H..$...........
	0x00a0 e8 00 00 00 00 48 8b 6c 24 28 48 83 c4 30 c3 e8  .....H.l$(H..0..
	0x00b0 00 00 00 00 e9 47 ff ff ff                       .....G...
	rel 5+4 t=17 TLS+0
	rel 69+4 t=8 "".get+0
	rel 84+4 t=8 runtime.printlock+0
	rel 98+4 t=8 runtime.printint+0
	rel 103+4 t=8 runtime.printnl+0
	rel 108+4 t=8 runtime.printunlock+0
	rel 121+4 t=8 "".get+0
	rel 136+4 t=8 runtime.printlock+0
	rel 150+4 t=8 runtime.printint+0
	rel 155+4 t=8 runtime.printnl+0
	rel 161+4 t=8 runtime.printunlock+0
	rel 176+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
runtime.memequal128·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal128+0
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*main.node- SRODATA dupok size=13
	0x0000 00 00 0a 2a 6d 61 69 6e 2e 6e 6f 64 65           ...*main.node
type.*"".node SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 fa 3b 4a 30 08 08 08 36 00 00 00 00 00 00 00 00  .;J0...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.node-+0
	rel 48+8 t=1 type."".node+0
runtime.gcbits. SRODATA dupok size=0
type..importpath."". SRODATA dupok size=7
	0x0000 00 00 04 6d 61 69 6e                             ...main
type..namedata.a- SRODATA dupok size=4
	0x0000 00 00 01 61                                      ...a
type..namedata.b- SRODATA dupok size=4
	0x0000 00 00 01 62                                      ...b
type."".node SRODATA size=144
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 e1 2e 79 85 0f 08 08 19 00 00 00 00 00 00 00 00  ..y.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 40 00 00 00 00 00 00 00  ........@.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.memequal128·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.node-+0
	rel 44+4 t=5 type.*"".node+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type."".node+96
	rel 80+4 t=5 type..importpath."".+0
	rel 96+8 t=1 type..namedata.a-+0
	rel 104+8 t=1 type.int+0
	rel 120+8 t=1 type..namedata.b-+0
	rel 128+8 t=1 type.int+0
gclocals·1a65e721a2ccc325b382662e7ffee780 SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·69c1753bd5f81501d95132d08af04464 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
