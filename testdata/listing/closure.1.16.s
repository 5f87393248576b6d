"".a STEXT size=91 args=0x10 locals=0x18
	0x0000 00000 (c2_7_4a.go:3)	TEXT	"".a(SB), $24-16
	0x0000 00000 (c2_7_4a.go:3)	MOVQ	(TLS), CX
	0x0009 00009 (c2_7_4a.go:3)	CMPQ	SP, 16(CX)
	0x000d 00013 (c2_7_4a.go:3)	JLS	84
	0x000f 00015 (c2_7_4a.go:3)	SUBQ	$24, SP
	0x0013 00019 (c2_7_4a.go:3)	MOVQ	BP, 16(SP)
	0x0018 00024 (c2_7_4a.go:3)	LEAQ	16(SP), BP
	0x001d 00029 (c2_7_4a.go:3)	FUNCDATA	$0, gclocals·f207267fbf96a0178e8758c6e3e0ce28(SB)
	0x001d 00029 (c2_7_4a.go:3)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (c2_7_4a.go:4)	LEAQ	type.noalg.struct { F uintptr; "".i int }(SB), AX
	0x0024 00036 (c2_7_4a.go:4)	MOVQ	AX, (SP)
	0x0028 00040 (c2_7_4a.go:4)	PCDATA	$0, $0
	0x0028 00040 (c2_7_4a.go:4)	CALL	runtime.newobject(SB)
	0x002d 00045 (c2_7_4a.go:4)	MOVQ	8(SP), AX
	0x0032 00050 (c2_7_4a.go:4)	LEAQ	"".a.func1(SB), CX
	0x0039 00057 (c2_7_4a.go:4)	MOVQ	CX, (AX)
	0x003c 00060 (c2_7_4a.go:3)	MOVQ	"".i+32(SP), CX
	0x0041 00065 (c2_7_4a.go:4)	MOVQ	CX, 8(AX)
	0x0045 00069 (c2_7_4a.go:4)	MOVQ	AX, "".~r1+40(SP)
	0x004a 00074 (c2_7_4a.go:4)	MOVQ	16(SP), BP
	0x004f 00079 (c2_7_4a.go:4)	ADDQ	$24, SP
	0x0053 00083 (c2_7_4a.go:4)	RET
	0x0054 00084 (c2_7_4a.go:4)	NOP
	0x0054 00084 (c2_7_4a.go:3)	PCDATA	$0, $-1
	0x0054 00084 (c2_7_4a.go:3)	CALL	runtime.morestack_noctxt(SB)
	0x0059 00089 (c2_7_4a.go:3)	JMP	0
"".main STEXT size=69 args=0x0 locals=0x18
	0x0000 00000 (c2_7_4a.go:9)	TEXT	"".main(SB), $24-0
	0x0000 00000 (c2_7_4a.go:9)	MOVQ	(TLS), CX
	0x0009 00009 (c2_7_4a.go:9)	CMPQ	SP, 16(CX)
	0x000d 00013 (c2_7_4a.go:9)	JLS	62
	0x000f 00015 (c2_7_4a.go:9)	SUBQ	$24, SP
	0x0013 00019 (c2_7_4a.go:9)	MOVQ	BP, 16(SP)
	0x0018 00024 (c2_7_4a.go:9)	LEAQ	16(SP), BP
	0x001d 00029 (c2_7_4a.go:9)	FUNCDATA	$0, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (c2_7_4a.go:9)	FUNCDATA	$1, gclocals·33cdeccccebe80329f1fdbee7f5874cb(SB)
	0x001d 00029 (c2_7_4a.go:10)	MOVQ	$1, (SP)
	0x0025 00037 (c2_7_4a.go:10)	PCDATA	$0, $0
	0x0025 00037 (c2_7_4a.go:10)	CALL	"".a(SB)
	0x002a 00042 (c2_7_4a.go:10)	MOVQ	8(SP), DX
	0x002f 00047 (c2_7_4a.go:11)	MOVQ	(DX), AX
	0x0032 00050 (c2_7_4a.go:11)	PCDATA	$0, $0
	0x0032 00050 (c2_7_4a.go:11)	CALL	AX
	0x0034 00052 (c2_7_4a.go:15)	MOVQ	16(SP), BP
	0x0039 00057 (c2_7_4a.go:15)	ADDQ	$24, SP
	0x003d 00061 (c2_7_4a.go:15)	RET
	0x003e 00062 (c2_7_4a.go:15)	NOP
	0x003e 00062 (c2_7_4a.go:9)	PCDATA	$0, $-1
	0x003e 00062 (c2_7_4a.go:9)	CALL	runtime.morestack_noctxt(SB)
	0x0043 00067 (c2_7_4a.go:9)	JMP	0
