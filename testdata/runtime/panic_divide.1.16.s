"".main STEXT size=124 args=0x0 locals=0x18 funcid=0x0
	0x0000 00000 (panic_divide.go:5)	TEXT	"".main(SB), ABIInternal, $24-0
	0x0000 00000 (panic_divide.go:5)	MOVQ	(TLS), CX
	0x0009 00009 (panic_divide.go:5)	CMPQ	SP, 16(CX)
	0x000d 00013 (panic_divide.go:5)	PCDATA	$0, $-2
	0x000d 00013 (panic_divide.go:5)	JLS	117
	0x000f 00015 (panic_divide.go:5)	PCDATA	$0, $-1
	0x000f 00015 (panic_divide.go:5)	SUBQ	$24, SP
	0x0013 00019 (panic_divide.go:5)	MOVQ	BP, 16(SP)
	0x0018 00024 (panic_divide.go:5)	LEAQ	16(SP), BP
	0x001d 00029 (panic_divide.go:5)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (panic_divide.go:5)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (panic_divide.go:6)	MOVQ	"".n(SB), CX
	0x0024 00036 (panic_divide.go:6)	TESTQ	CX, CX
	0x0027 00039 (panic_divide.go:6)	JEQ	111
	0x0029 00041 (panic_divide.go:6)	MOVL	$7, AX
	0x002e 00046 (panic_divide.go:6)	CMPQ	CX, $-1
	0x0032 00050 (panic_divide.go:6)	JEQ	59
	0x0034 00052 (panic_divide.go:6)	CQO
	0x0036 00054 (panic_divide.go:6)	IDIVQ	CX
	0x0039 00057 (panic_divide.go:6)	JMP	64
	0x003b 00059 (panic_divide.go:6)	NEGQ	AX
	0x003e 00062 (panic_divide.go:6)	XORL	DX, DX
	0x0040 00064 (panic_divide.go:6)	MOVQ	AX, ""..autotmp_1+8(SP)
	0x0045 00069 (panic_divide.go:6)	PCDATA	$1, $0
	0x0045 00069 (panic_divide.go:6)	CALL	runtime.printlock(SB)
	0x004a 00074 (panic_divide.go:6)	MOVQ	""..autotmp_1+8(SP), CX
	0x004f 00079 (panic_divide.go:6)	MOVQ	CX, (SP)
	0x0053 00083 (panic_divide.go:6)	CALL	runtime.printint(SB)
	0x0058 00088 (panic_divide.go:6)	CALL	runtime.printnl(SB)
	0x005d 00093 (panic_divide.go:6)	NOP
	0x0060 00096 (panic_divide.go:6)	CALL	runtime.printunlock(SB)
	0x0065 00101 (panic_divide.go:7)	MOVQ	16(SP), BP
	0x006a 00106 (panic_divide.go:7)	ADDQ	$24, SP
	0x006e 00110 (panic_divide.go:7)	RET
	0x006f 00111 (panic_divide.go:6)	CALL	runtime.panicdivide(SB)
	0x0074 00116 (panic_divide.go:6)	XCHGL	AX, AX
	0x0075 00117 (panic_divide.go:6)	NOP
	0x0075 00117 (panic_divide.go:5)	PCDATA	$1, $-1
	0x0075 00117 (panic_divide.go:5)	PCDATA	$0, $-2
	0x0075 00117 (panic_divide.go:5)	CALL	runtime.morestack_noctxt(SB)
	0x007a 00122 (panic_divide.go:5)	PCDATA	$0, $-1
	0x007a 00122 (panic_divide.go:5)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 66 48  dH..%....H;a.vfH
	0x0010 83 ec 18 48 89 6c 24 10 48 8d 6c 24 10 48 8b 0d  ...H.l$.H.l$.H..
	0x0020 00 00 00 00 48 85 c9 74 46 b8 07 00 00 00 48 83  ....H..tF.....H.
	0x0030 f9 ff 74 07 48 99 48 f7 f9 eb 05 48 f7 d8 31 d2  ..t.H.H....H..1.
	0x0040 48 89 44 24 08 e8 00 00 00 00 48 8b 4c 24 08 48  H.D$......H.L$.H
	0x0050 89 0c 24 e8 00 00 00 00 e8 00 00 00 00 0f 1f 00  ..$.............
	0x0060 e8 00 00 00 00 48 8b 6c 24 10 48 83 c4 18 c3 e8  .....H.l$.H.....
	0x0070 00 00 00 00 90 e8 00 00 00 00 eb 84              ............
	rel 5+4 t=17 TLS+0
	rel 32+4 t=16 "".n+0
	rel 70+4 t=8 runtime.printlock+0
	rel 84+4 t=8 runtime.printint+0
	rel 89+4 t=8 runtime.printnl+0
	rel 97+4 t=8 runtime.printunlock+0
	rel 112+4 t=8 runtime.panicdivide+0
	rel 118+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
"".n SNOPTRBSS size=8
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
