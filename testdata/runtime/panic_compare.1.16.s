"".main STEXT size=118 args=0x0 locals=0x30 funcid=0x0
	0x0000 00000 (panic_compare.go:5)	TEXT	"".main(SB), ABIInternal, $48-0
	0x0000 00000 (panic_compare.go:5)	MOVQ	(TLS), CX
	0x0009 00009 (panic_compare.go:5)	CMPQ	SP, 16(CX)
	0x000d 00013 (panic_compare.go:5)	PCDATA	$0, $-2
	0x000d 00013 (panic_compare.go:5)	JLS	111
	0x000f 00015 (panic_compare.go:5)	PCDATA	$0, $-1
	0x000f 00015 (panic_compare.go:5)	SUBQ	$48, SP
	0x0013 00019 (panic_compare.go:5)	MOVQ	BP, 40(SP)
	0x0018 00024 (panic_compare.go:5)	LEAQ	40(SP), BP
	0x001d 00029 (panic_compare.go:5)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (panic_compare.go:5)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (panic_compare.go:6)	MOVQ	"".v+8(SB), AX
	0x0024 00036 (panic_compare.go:6)	MOVQ	"".v(SB), CX
	0x002b 00043 (panic_compare.go:6)	MOVQ	CX, (SP)
	0x002f 00047 (panic_compare.go:6)	MOVQ	AX, 8(SP)
	0x0034 00052 (panic_compare.go:6)	MOVQ	AX, 16(SP)
	0x0039 00057 (panic_compare.go:6)	PCDATA	$1, $0
	0x0039 00057 (panic_compare.go:6)	CALL	runtime.efaceeq(SB)
	0x003e 00062 (panic_compare.go:6)	MOVBLZX	24(SP), AX
	0x0043 00067 (panic_compare.go:6)	MOVB	AL, ""..autotmp_1+39(SP)
	0x0047 00071 (panic_compare.go:6)	CALL	runtime.printlock(SB)
	0x004c 00076 (panic_compare.go:6)	MOVBLZX	""..autotmp_1+39(SP), AX
	0x0051 00081 (panic_compare.go:6)	MOVB	AL, (SP)
	0x0054 00084 (panic_compare.go:6)	CALL	runtime.printbool(SB)
	0x0059 00089 (panic_compare.go:6)	CALL	runtime.printnl(SB)
	0x005e 00094 (panic_compare.go:6)	NOP
	0x0060 00096 (panic_compare.go:6)	CALL	runtime.printunlock(SB)
	0x0065 00101 (panic_compare.go:7)	MOVQ	40(SP), BP
	0x006a 00106 (panic_compare.go:7)	ADDQ	$48, SP
	0x006e 00110 (panic_compare.go:7)	RET
	0x006f 00111 (panic_compare.go:7)	NOP
	0x006f 00111 (panic_compare.go:5)	PCDATA	$1, $-1
	0x006f 00111 (panic_compare.go:5)	PCDATA	$0, $-2
	0x006f 00111 (panic_compare.go:5)	CALL	runtime.morestack_noctxt(SB)
	0x0074 00116 (panic_compare.go:5)	PCDATA	$0, $-1
	0x0074 00116 (panic_compare.go:5)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 60 48  dH..%....H;a.v`H
	0x0010 83 ec 30 48 89 6c 24 28 48 8d 6c 24 28 48 8b 05  ..0H.l$(H.l$(H..
	0x0020 00 00 00 00 48 8b 0d 00 00 00 00 48 89 0c 24 48  ....H......H..$H
	0x0030 89 44 24 08 48 89 44 24 10 e8 00 00 00 00 0f b6  .D$.H.D$........
	0x0040 44 24 18 88 44 24 27 e8 00 00 00 00 0f b6 44 24  D$..D$'.......D$
	0x0050 27 88 04 24 e8 00 00 00 00 e8 00 00 00 00 66 90  '..$..........f.
	0x0060 e8 00 00 00 00 48 8b 6c 24 28 48 83 c4 30 c3 e8  .....H.l$(H..0..
	0x0070 00 00 00 00 eb 8a                                ......
	rel 5+4 t=17 TLS+0
	rel 32+4 t=16 "".v+8
	rel 39+4 t=16 "".v+0
	rel 58+4 t=8 runtime.efaceeq+0
	rel 72+4 t=8 runtime.printlock+0
	rel 85+4 t=8 runtime.printbool+0
	rel 90+4 t=8 runtime.printnl+0
	rel 97+4 t=8 runtime.printunlock+0
	rel 112+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
"".v SDATA size=16
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 0+0 t=25 type.[]int+0
	rel 0+8 t=1 type.[]int+0
	rel 8+8 t=1 ""..stmp_0+0
""..stmp_0 SDATA static size=24
	0x0000 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0010 01 00 00 00 00 00 00 00                          ........
	rel 0+8 t=1 ""..stmp_1+0
""..stmp_1 SNOPTRDATA static size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
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
	rel 48+8 t=1 type.noalg.[1]int+0
runtime.gcbits. SRODATA dupok size=0
type.noalg.[1]int SRODATA dupok size=72
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 ad b5 b2 54 02 08 08 11 00 00 00 00 00 00 00 00  ...T............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00                          ........
	rel 32+8 t=1 runtime.gcbits.+0
	rel 40+4 t=5 type..namedata.*[1]int-+0
	rel 44+4 t=6 type.*[1]int+0
	rel 48+8 t=1 type.int+0
	rel 56+8 t=1 type.[]int+0
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
