main.main STEXT size=45 align=0x0 args=0x0 locals=0x18 funcid=0x0
	0x0000 00000 (testdata/runtime/go/panic_named_number.go:5)	TEXT	main.main(SB), ABIInternal, $24-0
	0x0000 00000 (testdata/runtime/go/panic_named_number.go:5)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/panic_named_number.go:5)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/panic_named_number.go:5)	JLS	38
	0x0006 00006 (testdata/runtime/go/panic_named_number.go:5)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/panic_named_number.go:5)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/panic_named_number.go:5)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/panic_named_number.go:5)	SUBQ	$16, SP
	0x000e 00014 (testdata/runtime/go/panic_named_number.go:5)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/panic_named_number.go:5)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/panic_named_number.go:6)	LEAQ	type:main.code(SB), AX
	0x0015 00021 (testdata/runtime/go/panic_named_number.go:6)	LEAQ	main..stmp_0(SB), BX
	0x001c 00028 (testdata/runtime/go/panic_named_number.go:6)	PCDATA	$1, $0
	0x001c 00028 (testdata/runtime/go/panic_named_number.go:6)	NOP
	0x0020 00032 (testdata/runtime/go/panic_named_number.go:6)	CALL	runtime.gopanic(SB)
	0x0025 00037 (testdata/runtime/go/panic_named_number.go:6)	XCHGL	AX, AX
	0x0026 00038 (testdata/runtime/go/panic_named_number.go:6)	NOP
	0x0026 00038 (testdata/runtime/go/panic_named_number.go:5)	PCDATA	$1, $-1
	0x0026 00038 (testdata/runtime/go/panic_named_number.go:5)	PCDATA	$0, $-2
	0x0026 00038 (testdata/runtime/go/panic_named_number.go:5)	CALL	runtime.morestack_noctxt(SB)
	0x002b 00043 (testdata/runtime/go/panic_named_number.go:5)	PCDATA	$0, $-1
	0x002b 00043 (testdata/runtime/go/panic_named_number.go:5)	JMP	0
	0x0000 49 3b 66 10 76 20 55 48 89 e5 48 83 ec 10 48 8d  I;f.v UH..H...H.
	0x0010 05 00 00 00 00 48 8d 1d 00 00 00 00 0f 1f 40 00  .....H........@.
	0x0020 e8 00 00 00 00 90 e8 00 00 00 00 eb d3           .............
	rel 2+0 t=R_USEIFACE type:main.code+0
	rel 17+4 t=R_PCREL type:main.code+0
	rel 24+4 t=R_PCREL main..stmp_0+0
	rel 33+4 t=R_CALL runtime.gopanic+0
	rel 39+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
runtime.memequal16·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal16+0
runtime.memequal64·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal64+0
runtime.gcbits.0100000000000000 SRODATA dupok size=8 align=0x8
	0x0000 01 00 00 00 00 00 00 00                          ........
type:.namedata.*main.code- SRODATA dupok size=12 align=0x1
	0x0000 00 0a 2a 6d 61 69 6e 2e 63 6f 64 65              ..*main.code
type:*main.code SRODATA size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 dc 91 c2 b6 28 08 08 16 00 00 00 00 00 00 00 00  ....(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.code-+0
	rel 48+8 t=R_ADDR type:main.code+0
runtime.gcbits. SRODATA dupok size=0 align=0x8
type:.importpath.main. SRODATA dupok size=6 align=0x1
	0x0000 00 04 6d 61 69 6e                                ..main
type:main.code SRODATA size=64 align=0x8
	0x0000 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 13 f4 8e e8 0f 02 02 04 00 00 00 00 00 00 00 00  ................
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 10 00 00 00              ............
	rel 24+8 t=R_ADDR runtime.memequal16·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.code-+0
	rel 44+4 t=R_ADDROFF type:*main.code+0
	rel 48+4 t=R_ADDROFF type:.importpath.main.+0
main..stmp_0 SRODATA static size=2 align=0x2
	0x0000 f9 ff                                            ..
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8 align=0x4
	0x0000 01 00 00 00 00 00 00 00                          ........
