"".sum STEXT nosplit size=19 args=0x18 locals=0x0 funcid=0x0
	0x0000 00000 (memory_layout.go:6)	TEXT	"".sum(SB), NOSPLIT|ABIInternal, $0-24
	0x0000 00000 (memory_layout.go:6)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (memory_layout.go:6)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (memory_layout.go:7)	MOVQ	"".b+16(SP), AX
	0x0005 00005 (memory_layout.go:7)	MOVQ	"".a+8(SP), CX
	0x000a 00010 (memory_layout.go:7)	ADDQ	CX, AX
	0x000d 00013 (memory_layout.go:8)	MOVQ	AX, "".~r2+24(SP)
	0x0012 00018 (memory_layout.go:8)	RET
	0x0000 48 8b 44 24 10 48 8b 4c 24 08 48 01 c8 48 89 44  H.D$.H.L$.H..H.D
	0x0010 24 18 c3                                         $..
"".main STEXT size=112 args=0x0 locals=0x20 funcid=0x0
	0x0000 00000 (memory_layout.go:11)	TEXT	"".main(SB), ABIInternal, $32-0
	0x0000 00000 (memory_layout.go:11)	MOVQ	(TLS), CX
	0x0009 00009 (memory_layout.go:11)	CMPQ	SP, 16(CX)
	0x000d 00013 (memory_layout.go:11)	PCDATA	$0, $-2
	0x000d 00013 (memory_layout.go:11)	JLS	105
	0x000f 00015 (memory_layout.go:11)	PCDATA	$0, $-1
	0x000f 00015 (memory_layout.go:11)	SUBQ	$32, SP
	0x0013 00019 (memory_layout.go:11)	MOVQ	BP, 24(SP)
	0x0018 00024 (memory_layout.go:11)	LEAQ	24(SP), BP
	0x001d 00029 (memory_layout.go:11)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (memory_layout.go:11)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (memory_layout.go:12)	MOVQ	$1, (SP)
	0x0025 00037 (memory_layout.go:12)	MOVQ	$2, 8(SP)
	0x002e 00046 (memory_layout.go:12)	PCDATA	$1, $0
	0x002e 00046 (memory_layout.go:12)	CALL	"".sum(SB)
	0x0033 00051 (memory_layout.go:12)	MOVQ	16(SP), AX
	0x0038 00056 (memory_layout.go:12)	MOVQ	AX, "".gInt(SB)
	0x003f 00063 (memory_layout.go:12)	NOP
	0x0040 00064 (memory_layout.go:13)	CALL	runtime.printlock(SB)
	0x0045 00069 (memory_layout.go:13)	MOVQ	"".gInt(SB), AX
	0x004c 00076 (memory_layout.go:13)	MOVQ	AX, (SP)
	0x0050 00080 (memory_layout.go:13)	CALL	runtime.printint(SB)
	0x0055 00085 (memory_layout.go:13)	CALL	runtime.printnl(SB)
	0x005a 00090 (memory_layout.go:13)	CALL	runtime.printunlock(SB)
	0x005f 00095 (memory_layout.go:14)	MOVQ	24(SP), BP
	0x0064 00100 (memory_layout.go:14)	ADDQ	$32, SP
	0x0068 00104 (memory_layout.go:14)	RET
	0x0069 00105 (memory_layout.go:14)	NOP
	0x0069 00105 (memory_layout.go:11)	PCDATA	$1, $-1
	0x0069 00105 (memory_layout.go:11)	PCDATA	$0, $-2
	0x0069 00105 (memory_layout.go:11)	CALL	runtime.morestack_noctxt(SB)
	0x006e 00110 (memory_layout.go:11)	PCDATA	$0, $-1
	0x006e 00110 (memory_layout.go:11)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 5a 48  dH..%....H;a.vZH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 c7 04  .. H.l$.H.l$.H..
	0x0020 24 01 00 00 00 48 c7 44 24 08 02 00 00 00 e8 00  $....H.D$.......
	0x0030 00 00 00 48 8b 44 24 10 48 89 05 00 00 00 00 90  ...H.D$.H.......
	0x0040 e8 00 00 00 00 48 8b 05 00 00 00 00 48 89 04 24  .....H......H..$
	0x0050 e8 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48  ...............H
	0x0060 8b 6c 24 18 48 83 c4 20 c3 e8 00 00 00 00 eb 90  .l$.H.. ........
	rel 5+4 t=17 TLS+0
	rel 47+4 t=8 "".sum+0
	rel 59+4 t=16 "".gInt+0
	rel 65+4 t=8 runtime.printlock+0
	rel 72+4 t=16 "".gInt+0
	rel 81+4 t=8 runtime.printint+0
	rel 86+4 t=8 runtime.printnl+0
	rel 91+4 t=8 runtime.printunlock+0
	rel 106+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
"".gInt SNOPTRBSS size=8
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
