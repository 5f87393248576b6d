"".main STEXT size=123 args=0x0 locals=0x30 funcid=0x0
	0x0000 00000 (panic_make.go:5)	TEXT	"".main(SB), ABIInternal, $48-0
	0x0000 00000 (panic_make.go:5)	MOVQ	(TLS), CX
	0x0009 00009 (panic_make.go:5)	CMPQ	SP, 16(CX)
	0x000d 00013 (panic_make.go:5)	PCDATA	$0, $-2
	0x000d 00013 (panic_make.go:5)	JLS	116
	0x000f 00015 (panic_make.go:5)	PCDATA	$0, $-1
	0x000f 00015 (panic_make.go:5)	SUBQ	$48, SP
	0x0013 00019 (panic_make.go:5)	MOVQ	BP, 40(SP)
	0x0018 00024 (panic_make.go:5)	LEAQ	40(SP), BP
	0x001d 00029 (panic_make.go:5)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (panic_make.go:5)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (panic_make.go:6)	MOVQ	"".n(SB), AX
	0x0024 00036 (panic_make.go:6)	LEAQ	type.int(SB), CX
	0x002b 00043 (panic_make.go:6)	MOVQ	CX, (SP)
	0x002f 00047 (panic_make.go:6)	MOVQ	AX, 8(SP)
	0x0034 00052 (panic_make.go:6)	MOVQ	AX, 16(SP)
	0x0039 00057 (panic_make.go:6)	PCDATA	$1, $0
	0x0039 00057 (panic_make.go:6)	CALL	runtime.makeslice(SB)
	0x003e 00062 (panic_make.go:6)	MOVQ	"".n(SB), AX
	0x0045 00069 (panic_make.go:6)	MOVQ	AX, ""..autotmp_2+32(SP)
	0x004a 00074 (panic_make.go:6)	CALL	runtime.printlock(SB)
	0x004f 00079 (panic_make.go:6)	MOVQ	""..autotmp_2+32(SP), AX
	0x0054 00084 (panic_make.go:6)	MOVQ	AX, (SP)
	0x0058 00088 (panic_make.go:6)	CALL	runtime.printint(SB)
	0x005d 00093 (panic_make.go:6)	NOP
	0x0060 00096 (panic_make.go:6)	CALL	runtime.printnl(SB)
	0x0065 00101 (panic_make.go:6)	CALL	runtime.printunlock(SB)
	0x006a 00106 (panic_make.go:7)	MOVQ	40(SP), BP
	0x006f 00111 (panic_make.go:7)	ADDQ	$48, SP
	0x0073 00115 (panic_make.go:7)	RET
	0x0074 00116 (panic_make.go:7)	NOP
	0x0074 00116 (panic_make.go:5)	PCDATA	$1, $-1
	0x0074 00116 (panic_make.go:5)	PCDATA	$0, $-2
	0x0074 00116 (panic_make.go:5)	CALL	runtime.morestack_noctxt(SB)
	0x0079 00121 (panic_make.go:5)	PCDATA	$0, $-1
	0x0079 00121 (panic_make.go:5)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 65 48  dH..%....H;a.veH
	0x0010 83 ec 30 48 89 6c 24 28 48 8d 6c 24 28 48 8b 05  ..0H.l$(H.l$(H..
	0x0020 00 00 00 00 48 8d 0d 00 00 00 00 48 89 0c 24 48  ....H......H..$H
	0x0030 89 44 24 08 48 89 44 24 10 e8 00 00 00 00 48 8b  .D$.H.D$......H.
	0x0040 05 00 00 00 00 48 89 44 24 20 e8 00 00 00 00 48  .....H.D$ .....H
	0x0050 8b 44 24 20 48 89 04 24 e8 00 00 00 00 0f 1f 00  .D$ H..$........
	0x0060 e8 00 00 00 00 e8 00 00 00 00 48 8b 6c 24 28 48  ..........H.l$(H
	0x0070 83 c4 30 c3 e8 00 00 00 00 eb 85                 ..0........
	rel 5+4 t=17 TLS+0
	rel 32+4 t=16 "".n+0
	rel 39+4 t=16 type.int+0
	rel 58+4 t=8 runtime.makeslice+0
	rel 65+4 t=16 "".n+0
	rel 75+4 t=8 runtime.printlock+0
	rel 89+4 t=8 runtime.printint+0
	rel 97+4 t=8 runtime.printnl+0
	rel 102+4 t=8 runtime.printunlock+0
	rel 117+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
"".n SNOPTRDATA size=8
	0x0000 ff ff ff ff ff ff ff ff                          ........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
