"".a STEXT size=91 args=0x10 locals=0x18 funcid=0x0
	0x0000 00000 (closure_prints.go:4)	TEXT	"".a(SB), ABIInternal, $24-16
	0x0000 00000 (closure_prints.go:4)	MOVQ	(TLS), CX
	0x0009 00009 (closure_prints.go:4)	CMPQ	SP, 16(CX)
	0x000d 00013 (closure_prints.go:4)	PCDATA	$0, $-2
	0x000d 00013 (closure_prints.go:4)	JLS	84
	0x000f 00015 (closure_prints.go:4)	PCDATA	$0, $-1
	0x000f 00015 (closure_prints.go:4)	SUBQ	$24, SP
	0x0013 00019 (closure_prints.go:4)	MOVQ	BP, 16(SP)
	0x0018 00024 (closure_prints.go:4)	LEAQ	16(SP), BP
	0x001d 00029 (closure_prints.go:4)	FUNCDATA	$0, gclocals·f207267fbf96a0178e8758c6e3e0ce28(SB)
	0x001d 00029 (closure_prints.go:4)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (closure_prints.go:5)	LEAQ	type.noalg.struct { F uintptr; "".i int }(SB), AX
	0x0024 00036 (closure_prints.go:5)	MOVQ	AX, (SP)
	0x0028 00040 (closure_prints.go:5)	PCDATA	$1, $0
	0x0028 00040 (closure_prints.go:5)	CALL	runtime.newobject(SB)
	0x002d 00045 (closure_prints.go:5)	MOVQ	8(SP), AX
	0x0032 00050 (closure_prints.go:5)	LEAQ	"".a.func1(SB), CX
	0x0039 00057 (closure_prints.go:5)	MOVQ	CX, (AX)
	0x003c 00060 (closure_prints.go:5)	MOVQ	"".i+32(SP), CX
	0x0041 00065 (closure_prints.go:5)	MOVQ	CX, 8(AX)
	0x0045 00069 (closure_prints.go:5)	MOVQ	AX, "".~r1+40(SP)
	0x004a 00074 (closure_prints.go:5)	MOVQ	16(SP), BP
	0x004f 00079 (closure_prints.go:5)	ADDQ	$24, SP
	0x0053 00083 (closure_prints.go:5)	RET
	0x0054 00084 (closure_prints.go:5)	NOP
	0x0054 00084 (closure_prints.go:4)	PCDATA	$1, $-1
	0x0054 00084 (closure_prints.go:4)	PCDATA	$0, $-2
	0x0054 00084 (closure_prints.go:4)	CALL	runtime.morestack_noctxt(SB)
	0x0059 00089 (closure_prints.go:4)	PCDATA	$0, $-1
	0x0059 00089 (closure_prints.go:4)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 45 48  dH..%....H;a.vEH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8d 05  ...H.l$.H.l$.H..
	0x0020 00 00 00 00 48 89 04 24 e8 00 00 00 00 48 8b 44  ....H..$.....H.D
	0x0030 24 08 48 8d 0d 00 00 00 00 48 89 08 48 8b 4c 24  $.H......H..H.L$
	0x0040 20 48 89 48 08 48 89 44 24 28 48 8b 6c 24 10 48   H.H.H.D$(H.l$.H
	0x0050 83 c4 18 c3 e8 00 00 00 00 eb a5                 ...........
	rel 5+4 t=17 TLS+0
	rel 32+4 t=16 type.noalg.struct { F uintptr; "".i int }+0
	rel 41+4 t=8 runtime.newobject+0
	rel 53+4 t=16 "".a.func1+0
	rel 85+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=86 args=0x0 locals=0x18 funcid=0x0
	0x0000 00000 (closure_prints.go:10)	TEXT	"".main(SB), ABIInternal, $24-0
	0x0000 00000 (closure_prints.go:10)	MOVQ	(TLS), CX
	0x0009 00009 (closure_prints.go:10)	CMPQ	SP, 16(CX)
	0x000d 00013 (closure_prints.go:10)	PCDATA	$0, $-2
	0x000d 00013 (closure_prints.go:10)	JLS	79
	0x000f 00015 (closure_prints.go:10)	PCDATA	$0, $-1
	0x000f 00015 (closure_prints.go:10)	SUBQ	$24, SP
	0x0013 00019 (closure_prints.go:10)	MOVQ	BP, 16(SP)
	0x0018 00024 (closure_prints.go:10)	LEAQ	16(SP), BP
	0x001d 00029 (closure_prints.go:10)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (closure_prints.go:10)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (closure_prints.go:11)	MOVQ	$1, (SP)
	0x0025 00037 (closure_prints.go:11)	PCDATA	$1, $0
	0x0025 00037 (closure_prints.go:11)	CALL	"".a(SB)
	0x002a 00042 (closure_prints.go:11)	MOVQ	8(SP), DX
	0x002f 00047 (closure_prints.go:12)	MOVQ	(DX), AX
	0x0032 00050 (closure_prints.go:12)	CALL	AX
	0x0034 00052 (closure_prints.go:13)	CALL	runtime.printlock(SB)
	0x0039 00057 (closure_prints.go:13)	CALL	runtime.printnl(SB)
	0x003e 00062 (closure_prints.go:13)	NOP
	0x0040 00064 (closure_prints.go:13)	CALL	runtime.printunlock(SB)
	0x0045 00069 (closure_prints.go:14)	MOVQ	16(SP), BP
	0x004a 00074 (closure_prints.go:14)	ADDQ	$24, SP
	0x004e 00078 (closure_prints.go:14)	RET
	0x004f 00079 (closure_prints.go:14)	NOP
	0x004f 00079 (closure_prints.go:10)	PCDATA	$1, $-1
	0x004f 00079 (closure_prints.go:10)	PCDATA	$0, $-2
	0x004f 00079 (closure_prints.go:10)	CALL	runtime.morestack_noctxt(SB)
	0x0054 00084 (closure_prints.go:10)	PCDATA	$0, $-1
	0x0054 00084 (closure_prints.go:10)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 40 48  dH..%....H;a.v@H
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 c7 04  ...H.l$.H.l$.H..
	0x0020 24 01 00 00 00 e8 00 00 00 00 48 8b 54 24 08 48  $.........H.T$.H
	0x0030 8b 02 ff d0 e8 00 00 00 00 e8 00 00 00 00 66 90  ..............f.
	0x0040 e8 00 00 00 00 48 8b 6c 24 10 48 83 c4 18 c3 e8  .....H.l$.H.....
	0x0050 00 00 00 00 eb aa                                ......
	rel 5+4 t=17 TLS+0
	rel 38+4 t=8 "".a+0
	rel 50+0 t=11 +0
	rel 53+4 t=8 runtime.printlock+0
	rel 58+4 t=8 runtime.printnl+0
	rel 65+4 t=8 runtime.printunlock+0
	rel 80+4 t=8 runtime.morestack_noctxt+0
"".a.func1 STEXT size=79 args=0x0 locals=0x18 funcid=0x0
	0x0000 00000 (closure_prints.go:5)	TEXT	"".a.func1(SB), NEEDCTXT|ABIInternal, $24-0
	0x0000 00000 (closure_prints.go:5)	MOVQ	(TLS), CX
	0x0009 00009 (closure_prints.go:5)	CMPQ	SP, 16(CX)
	0x000d 00013 (closure_prints.go:5)	PCDATA	$0, $-2
	0x000d 00013 (closure_prints.go:5)	JLS	72
	0x000f 00015 (closure_prints.go:5)	PCDATA	$0, $-1
	0x000f 00015 (closure_prints.go:5)	SUBQ	$24, SP
	0x0013 00019 (closure_prints.go:5)	MOVQ	BP, 16(SP)
	0x0018 00024 (closure_prints.go:5)	LEAQ	16(SP), BP
	0x001d 00029 (closure_prints.go:5)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (closure_prints.go:5)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (closure_prints.go:5)	MOVQ	8(DX), AX
	0x0021 00033 (closure_prints.go:5)	MOVQ	AX, "".i+8(SP)
	0x0026 00038 (closure_prints.go:6)	PCDATA	$1, $0
	0x0026 00038 (closure_prints.go:6)	CALL	runtime.printlock(SB)
	0x002b 00043 (closure_prints.go:6)	MOVQ	"".i+8(SP), AX
	0x0030 00048 (closure_prints.go:6)	MOVQ	AX, (SP)
	0x0034 00052 (closure_prints.go:6)	CALL	runtime.printint(SB)
	0x0039 00057 (closure_prints.go:6)	CALL	runtime.printunlock(SB)
	0x003e 00062 (closure_prints.go:7)	MOVQ	16(SP), BP
	0x0043 00067 (closure_prints.go:7)	ADDQ	$24, SP
	0x0047 00071 (closure_prints.go:7)	RET
	0x0048 00072 (closure_prints.go:7)	NOP
	0x0048 00072 (closure_prints.go:5)	PCDATA	$1, $-1
	0x0048 00072 (closure_prints.go:5)	PCDATA	$0, $-2
	0x0048 00072 (closure_prints.go:5)	CALL	runtime.morestack(SB)
	0x004d 00077 (closure_prints.go:5)	PCDATA	$0, $-1
	0x004d 00077 (closure_prints.go:5)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 39 48  dH..%....H;a.v9H
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 42  ...H.l$.H.l$.H.B
	0x0020 08 48 89 44 24 08 e8 00 00 00 00 48 8b 44 24 08  .H.D$......H.D$.
	0x0030 48 89 04 24 e8 00 00 00 00 e8 00 00 00 00 48 8b  H..$..........H.
	0x0040 6c 24 10 48 83 c4 18 c3 e8 00 00 00 00 eb b1     l$.H...........
	rel 5+4 t=17 TLS+0
	rel 39+4 t=8 runtime.printlock+0
	rel 53+4 t=8 runtime.printint+0
	rel 58+4 t=8 runtime.printunlock+0
	rel 73+4 t=8 runtime.morestack+0
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
type..namedata.*func()- SRODATA dupok size=10
	0x0000 00 00 07 2a 66 75 6e 63 28 29                    ...*func()
type.*func() SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 9b 90 75 1b 08 08 08 36 00 00 00 00 00 00 00 00  ..u....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func()-+0
	rel 48+8 t=1 type.func()+0
type.func() SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f6 bc 82 f6 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00                                      ....
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*func()-+0
	rel 44+4 t=6 type.*func()+0
type..namedata.*struct { F uintptr; i int }- SRODATA dupok size=31
	0x0000 00 00 1c 2a 73 74 72 75 63 74 20 7b 20 46 20 75  ...*struct { F u
	0x0010 69 6e 74 70 74 72 3b 20 69 20 69 6e 74 20 7d     intptr; i int }
type.*struct { F uintptr; "".i int } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 02 36 ff aa 08 08 08 36 00 00 00 00 00 00 00 00  .6.....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=1 runtime.memequal64·f+0
	rel 32+8 t=1 runtime.gcbits.01+0
	rel 40+4 t=5 type..namedata.*struct { F uintptr; i int }-+0
	rel 48+8 t=1 type.noalg.struct { F uintptr; "".i int }+0
runtime.gcbits. SRODATA dupok size=0
type..importpath."". SRODATA dupok size=7
	0x0000 00 00 04 6d 61 69 6e                             ...main
type..namedata..F- SRODATA dupok size=5
	0x0000 00 00 02 2e 46                                   ....F
type..namedata.i- SRODATA dupok size=4
	0x0000 00 00 01 69                                      ...i
type.noalg.struct { F uintptr; "".i int } SRODATA dupok size=128
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 65 85 73 7f 02 08 08 19 00 00 00 00 00 00 00 00  e.s.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*struct { F uintptr; i int }-+0
	rel 44+4 t=6 type.*struct { F uintptr; "".i int }+0
	rel 48+8 t=1 type..importpath."".+0
	rel 56+8 t=1 type.noalg.struct { F uintptr; "".i int }+80
	rel 80+8 t=1 type..namedata..F-+0
	rel 88+8 t=1 type.uintptr+0
	rel 104+8 t=1 type..namedata.i-+0
	rel 112+8 t=1 type.int+0
gclocals·f207267fbf96a0178e8758c6e3e0ce28 SRODATA dupok size=9
	0x0000 01 00 00 00 02 00 00 00 00                       .........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
