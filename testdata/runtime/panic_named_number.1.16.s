"".main STEXT size=66 args=0x0 locals=0x18 funcid=0x0
	0x0000 00000 (panic_named_number.go:5)	TEXT	"".main(SB), ABIInternal, $24-0
	0x0000 00000 (panic_named_number.go:5)	MOVQ	(TLS), CX
	0x0009 00009 (panic_named_number.go:5)	CMPQ	SP, 16(CX)
	0x000d 00013 (panic_named_number.go:5)	PCDATA	$0, $-2
	0x000d 00013 (panic_named_number.go:5)	JLS	58
	0x000f 00015 (panic_named_number.go:5)	PCDATA	$0, $-1
	0x000f 00015 (panic_named_number.go:5)	SUBQ	$24, SP
	0x0013 00019 (panic_named_number.go:5)	MOVQ	BP, 16(SP)
	0x0018 00024 (panic_named_number.go:5)	LEAQ	16(SP), BP
	0x001d 00029 (panic_named_number.go:5)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (panic_named_number.go:5)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (panic_named_number.go:6)	LEAQ	type."".code(SB), AX
	0x0024 00036 (panic_named_number.go:6)	MOVQ	AX, (SP)
	0x0028 00040 (panic_named_number.go:6)	LEAQ	""..stmp_0(SB), AX
	0x002f 00047 (panic_named_number.go:6)	MOVQ	AX, 8(SP)
	0x0034 00052 (panic_named_number.go:6)	PCDATA	$1, $0
	0x0034 00052 (panic_named_number.go:6)	CALL	runtime.gopanic(SB)
	0x0039 00057 (panic_named_number.go:6)	XCHGL	AX, AX
	0x003a 00058 (panic_named_number.go:6)	NOP
	0x003a 00058 (panic_named_number.go:5)	PCDATA	$1, $-1
	0x003a 00058 (panic_named_number.go:5)	PCDATA	$0, $-2
	0x003a 00058 (panic_named_number.go:5)	CALL	runtime.morestack_noctxt(SB)
	0x003f 00063 (panic_named_number.go:5)	PCDATA	$0, $-1
	0x003f 00063 (panic_named_number.go:5)	NOP
	0x0040 00064 (panic_named_number.go:5)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 2b 48  dH..%....H;a.v+H
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8d 05  ...H.l$.H.l$.H..
	0x0020 00 00 00 00 48 89 04 24 48 8d 05 00 00 00 00 48  ....H..$H......H
	0x0030 89 44 24 08 e8 00 00 00 00 90 e8 00 00 00 00 90  .D$.............
	0x0040 eb be                                            ..
	rel 2+0 t=25 type."".code+0
	rel 5+4 t=17 TLS+0
	rel 32+4 t=16 type."".code+0
	rel 43+4 t=16 ""..stmp_0+0
	rel 53+4 t=8 runtime.gopanic+0
	rel 59+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
""..stmp_0 SRODATA static size=2
	0x0000 f9 ff                                            ..
runtime.memequal16·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal16+0
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 runtime.memequal64+0
runtime.gcbits.01 SRODATA dupok size=1
	0x0000 01                                               .
type..namedata.*main.code- SRODATA dupok size=13
	0x0000 00 00 0a 2a 6d 61 69 6e 2e 63 6f 64 65           ...*main.code
type.*"".code SRODATA size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 57 5d 11 a1 08 08 08 36 00 00 00 00 00 00 00 00  W].....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*main.code-+0
	rel 48+8 t=1 type."".code+0
runtime.gcbits. SRODATA dupok size=0
type..importpath."". SRODATA dupok size=7
	0x0000 00 00 04 6d 61 69 6e                             ...main
type."".code SRODATA size=64
	0x0000 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 ed 6f c9 c8 0f 02 02 04 00 00 00 00 00 00 00 00  .o..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 24+8 t=1 runtime.memequal16·f+0
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*main.code-+0
	rel 44+4 t=5 type.*"".code+0
	rel 48+4 t=5 type..importpath."".+0
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
