main.swap STEXT nosplit size=10 args=0x10 locals=0x0 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/swap.go:4)	TEXT	main.swap(SB), NOSPLIT|NOFRAME|ABIInternal, $0-16
	0x0000 00000 (testdata/listing/go/swap.go:4)	FUNCDATA	$0, gclocals·FzY36IO2mY0y4dZ1+Izd/w==(SB)
	0x0000 00000 (testdata/listing/go/swap.go:4)	FUNCDATA	$1, gclocals·FzY36IO2mY0y4dZ1+Izd/w==(SB)
	0x0000 00000 (testdata/listing/go/swap.go:4)	FUNCDATA	$5, main.swap.arginfo1(SB)
	0x0000 00000 (testdata/listing/go/swap.go:4)	FUNCDATA	$6, main.swap.argliveinfo(SB)
	0x0000 00000 (testdata/listing/go/swap.go:4)	PCDATA	$3, $1
	0x0000 00000 (testdata/listing/go/swap.go:7)	MOVQ	AX, CX
	0x0003 00003 (testdata/listing/go/swap.go:7)	MOVQ	BX, AX
	0x0006 00006 (testdata/listing/go/swap.go:7)	MOVQ	CX, BX
	0x0009 00009 (testdata/listing/go/swap.go:7)	RET
	0x0000 48 89 c1 48 89 d8 48 89 cb c3                    H..H..H...
main.main STEXT size=42 args=0x0 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/swap.go:10)	TEXT	main.main(SB), ABIInternal, $24-0
	0x0000 00000 (testdata/listing/go/swap.go:10)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/swap.go:10)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/swap.go:10)	JLS	35
	0x0006 00006 (testdata/listing/go/swap.go:10)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/swap.go:10)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/swap.go:10)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/swap.go:10)	SUBQ	$16, SP
	0x000e 00014 (testdata/listing/go/swap.go:10)	FUNCDATA	$0, gclocals·FzY36IO2mY0y4dZ1+Izd/w==(SB)
	0x000e 00014 (testdata/listing/go/swap.go:10)	FUNCDATA	$1, gclocals·FzY36IO2mY0y4dZ1+Izd/w==(SB)
	0x000e 00014 (testdata/listing/go/swap.go:11)	MOVL	$10, AX
	0x0013 00019 (testdata/listing/go/swap.go:11)	MOVL	$20, BX
	0x0018 00024 (testdata/listing/go/swap.go:11)	PCDATA	$1, $0
	0x0018 00024 (testdata/listing/go/swap.go:11)	CALL	main.swap(SB)
	0x001d 00029 (testdata/listing/go/swap.go:12)	ADDQ	$16, SP
	0x0021 00033 (testdata/listing/go/swap.go:12)	POPQ	BP
	0x0022 00034 (testdata/listing/go/swap.go:12)	RET
	0x0023 00035 (testdata/listing/go/swap.go:12)	NOP
	0x0023 00035 (testdata/listing/go/swap.go:10)	PCDATA	$1, $-1
	0x0023 00035 (testdata/listing/go/swap.go:10)	PCDATA	$0, $-2
	0x0023 00035 (testdata/listing/go/swap.go:10)	CALL	runtime.morestack_noctxt(SB)
	0x0028 00040 (testdata/listing/go/swap.go:10)	PCDATA	$0, $-1
	0x0028 00040 (testdata/listing/go/swap.go:10)	JMP	0
	0x0000 49 3b 66 10 76 1d 55 48 89 e5 48 83 ec 10 b8 0a  I;f.v.UH..H.....
	0x0010 00 00 00 bb 14 00 00 00 e8 00 00 00 00 48 83 c4  .............H..
	0x0020 10 5d c3 e8 00 00 00 00 eb d6                    .]........
	rel 25+4 t=R_CALL main.swap+0
	rel 36+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
gclocals·FzY36IO2mY0y4dZ1+Izd/w== SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
main.swap.arginfo1 SRODATA static dupok size=5
	0x0000 00 08 08 08 ff                                   .....
main.swap.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
