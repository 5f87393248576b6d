"".sum STEXT nosplit size=19 args=0x18 locals=0x0 funcid=0x0
	0x0000 00000 (function_call.go:4)	TEXT	"".sum(SB), NOSPLIT|ABIInternal, $0-24
	0x0000 00000 (function_call.go:4)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (function_call.go:4)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x0000 00000 (function_call.go:5)	MOVQ	"".b+16(SP), AX
	0x0005 00005 (function_call.go:5)	MOVQ	"".a+8(SP), CX
	0x000a 00010 (function_call.go:5)	ADDQ	CX, AX
	0x000d 00013 (function_call.go:5)	MOVQ	AX, "".~r2+24(SP)
	0x0012 00018 (function_call.go:5)	RET
	0x0000 48 8b 44 24 10 48 8b 4c 24 08 48 01 c8 48 89 44  H.D$.H.L$.H..H.D
	0x0010 24 18 c3                                         $..
"".sumSquare STEXT size=88 args=0x18 locals=0x20 funcid=0x0
	0x0000 00000 (function_call.go:9)	TEXT	"".sumSquare(SB), ABIInternal, $32-24
	0x0000 00000 (function_call.go:9)	MOVQ	(TLS), CX
	0x0009 00009 (function_call.go:9)	CMPQ	SP, 16(CX)
	0x000d 00013 (function_call.go:9)	PCDATA	$0, $-2
	0x000d 00013 (function_call.go:9)	JLS	81
	0x000f 00015 (function_call.go:9)	PCDATA	$0, $-1
	0x000f 00015 (function_call.go:9)	SUBQ	$32, SP
	0x0013 00019 (function_call.go:9)	MOVQ	BP, 24(SP)
	0x0018 00024 (function_call.go:9)	LEAQ	24(SP), BP
	0x001d 00029 (function_call.go:9)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (function_call.go:9)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (function_call.go:10)	MOVQ	"".a+40(SP), AX
	0x0022 00034 (function_call.go:10)	IMULQ	AX, AX
	0x0026 00038 (function_call.go:12)	MOVQ	AX, (SP)
	0x002a 00042 (function_call.go:11)	MOVQ	"".b+48(SP), AX
	0x002f 00047 (function_call.go:11)	IMULQ	AX, AX
	0x0033 00051 (function_call.go:12)	MOVQ	AX, 8(SP)
	0x0038 00056 (function_call.go:12)	PCDATA	$1, $0
	0x0038 00056 (function_call.go:12)	CALL	"".sum(SB)
	0x003d 00061 (function_call.go:12)	MOVQ	16(SP), AX
	0x0042 00066 (function_call.go:12)	MOVQ	AX, "".~r2+56(SP)
	0x0047 00071 (function_call.go:12)	MOVQ	24(SP), BP
	0x004c 00076 (function_call.go:12)	ADDQ	$32, SP
	0x0050 00080 (function_call.go:12)	RET
	0x0051 00081 (function_call.go:12)	NOP
	0x0051 00081 (function_call.go:9)	PCDATA	$1, $-1
	0x0051 00081 (function_call.go:9)	PCDATA	$0, $-2
	0x0051 00081 (function_call.go:9)	CALL	runtime.morestack_noctxt(SB)
	0x0056 00086 (function_call.go:9)	PCDATA	$0, $-1
	0x0056 00086 (function_call.go:9)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 42 48  dH..%....H;a.vBH
	0x0010 83 ec 20 48 89 6c 24 18 48 8d 6c 24 18 48 8b 44  .. H.l$.H.l$.H.D
	0x0020 24 28 48 0f af c0 48 89 04 24 48 8b 44 24 30 48  $(H...H..$H.D$0H
	0x0030 0f af c0 48 89 44 24 08 e8 00 00 00 00 48 8b 44  ...H.D$......H.D
	0x0040 24 10 48 89 44 24 38 48 8b 6c 24 18 48 83 c4 20  $.H.D$8H.l$.H.. 
	0x0050 c3 e8 00 00 00 00 eb a8                          ........
	rel 5+4 t=17 TLS+0
	rel 57+4 t=8 "".sum+0
	rel 82+4 t=8 runtime.morestack_noctxt+0
"".main STEXT size=110 args=0x0 locals=0x28 funcid=0x0
	0x0000 00000 (function_call.go:15)	TEXT	"".main(SB), ABIInternal, $40-0
	0x0000 00000 (function_call.go:15)	MOVQ	(TLS), CX
	0x0009 00009 (function_call.go:15)	CMPQ	SP, 16(CX)
	0x000d 00013 (function_call.go:15)	PCDATA	$0, $-2
	0x000d 00013 (function_call.go:15)	JLS	103
	0x000f 00015 (function_call.go:15)	PCDATA	$0, $-1
	0x000f 00015 (function_call.go:15)	SUBQ	$40, SP
	0x0013 00019 (function_call.go:15)	MOVQ	BP, 32(SP)
	0x0018 00024 (function_call.go:15)	LEAQ	32(SP), BP
	0x001d 00029 (function_call.go:15)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (function_call.go:15)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (function_call.go:16)	MOVQ	$1, (SP)
	0x0025 00037 (function_call.go:16)	MOVQ	$2, 8(SP)
	0x002e 00046 (function_call.go:16)	PCDATA	$1, $0
	0x002e 00046 (function_call.go:16)	CALL	"".sumSquare(SB)
	0x0033 00051 (function_call.go:16)	MOVQ	16(SP), AX
	0x0038 00056 (function_call.go:16)	MOVQ	AX, ""..autotmp_1+24(SP)
	0x003d 00061 (function_call.go:16)	NOP
	0x0040 00064 (function_call.go:16)	CALL	runtime.printlock(SB)
	0x0045 00069 (function_call.go:16)	MOVQ	""..autotmp_1+24(SP), AX
	0x004a 00074 (function_call.go:16)	MOVQ	AX, (SP)
	0x004e 00078 (function_call.go:16)	CALL	runtime.printint(SB)
	0x0053 00083 (function_call.go:16)	CALL	runtime.printnl(SB)
	0x0058 00088 (function_call.go:16)	CALL	runtime.printunlock(SB)
	0x005d 00093 (function_call.go:17)	MOVQ	32(SP), BP
	0x0062 00098 (function_call.go:17)	ADDQ	$40, SP
	0x0066 00102 (function_call.go:17)	RET
	0x0067 00103 (function_call.go:17)	NOP
	0x0067 00103 (function_call.go:15)	PCDATA	$1, $-1
	0x0067 00103 (function_call.go:15)	PCDATA	$0, $-2
	0x0067 00103 (function_call.go:15)	CALL	runtime.morestack_noctxt(SB)
	0x006c 00108 (function_call.go:15)	PCDATA	$0, $-1
	0x006c 00108 (function_call.go:15)	JMP	0
	0x0000 64 48 8b 0c 25 00 00 00 00 48 3b 61 10 76 58 48  dH..%....H;a.vXH
	0x0010 83 ec 28 48 89 6c 24 20 48 8d 6c 24 20 48 c7 04  ..(H.l$ H.l$ H..
	0x0020 24 01 00 00 00 48 c7 44 24 08 02 00 00 00 e8 00  $....H.D$.......
	0x0030 00 00 00 48 8b 44 24 10 48 89 44 24 18 0f 1f 00  ...H.D$.H.D$....
	0x0040 e8 00 00 00 00 48 8b 44 24 18 48 89 04 24 e8 00  .....H.D$.H..$..
	0x0050 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 8b 6c  .............H.l
	0x0060 24 20 48 83 c4 28 c3 e8 00 00 00 00 eb 92        $ H..(........
	rel 5+4 t=17 TLS+0
	rel 47+4 t=8 "".sumSquare+0
	rel 65+4 t=8 runtime.printlock+0
	rel 79+4 t=8 runtime.printint+0
	rel 84+4 t=8 runtime.printnl+0
	rel 89+4 t=8 runtime.printunlock+0
	rel 104+4 t=8 runtime.morestack_noctxt+0
go.cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
""..inittask SNOPTRDATA size=24
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 00 00 00 00 00 00 00 00                          ........
gclocals·33cdeccccebe80329f1fdbee7f5874cb SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
