main.(*failure).Error STEXT size=85 align=0x0 args=0x8 locals=0x38 funcid=0x0
	0x0000 00000 (testdata/runtime/go/panic_error.go:5)	TEXT	main.(*failure).Error(SB), ABIInternal, $56-8
	0x0000 00000 (testdata/runtime/go/panic_error.go:5)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/panic_error.go:5)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/panic_error.go:5)	JLS	68
	0x0006 00006 (testdata/runtime/go/panic_error.go:5)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/panic_error.go:5)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/panic_error.go:5)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/panic_error.go:5)	SUBQ	$48, SP
	0x000e 00014 (testdata/runtime/go/panic_error.go:5)	FUNCDATA	$0, gclocals·wvjpxkknJ4nY1JtrArJJaw==(SB)
	0x000e 00014 (testdata/runtime/go/panic_error.go:5)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x000e 00014 (testdata/runtime/go/panic_error.go:5)	FUNCDATA	$5, main.(*failure).Error.arginfo1(SB)
	0x000e 00014 (testdata/runtime/go/panic_error.go:5)	FUNCDATA	$6, main.(*failure).Error.argliveinfo(SB)
	0x000e 00014 (testdata/runtime/go/panic_error.go:5)	PCDATA	$3, $1
	0x000e 00014 (testdata/runtime/go/panic_error.go:5)	MOVQ	(AX), CX
	0x0011 00017 (testdata/runtime/go/panic_error.go:5)	ADDQ	$48, CX
	0x0015 00021 (testdata/runtime/go/panic_error.go:5)	MOVLQSX	CX, BX
	0x0018 00024 (testdata/runtime/go/panic_error.go:5)	LEAQ	main..autotmp_2+44(SP), AX
	0x001d 00029 (testdata/runtime/go/panic_error.go:5)	PCDATA	$1, $1
	0x001d 00029 (testdata/runtime/go/panic_error.go:5)	NOP
	0x0020 00032 (testdata/runtime/go/panic_error.go:5)	CALL	runtime.intstring(SB)
	0x0025 00037 (testdata/runtime/go/panic_error.go:5)	MOVL	$8, CX
	0x002a 00042 (testdata/runtime/go/panic_error.go:5)	MOVQ	AX, DI
	0x002d 00045 (testdata/runtime/go/panic_error.go:5)	MOVQ	BX, SI
	0x0030 00048 (testdata/runtime/go/panic_error.go:5)	XORL	AX, AX
	0x0032 00050 (testdata/runtime/go/panic_error.go:5)	LEAQ	go:string."failure "(SB), BX
	0x0039 00057 (testdata/runtime/go/panic_error.go:5)	CALL	runtime.concatstring2(SB)
	0x003e 00062 (testdata/runtime/go/panic_error.go:5)	ADDQ	$48, SP
	0x0042 00066 (testdata/runtime/go/panic_error.go:5)	POPQ	BP
	0x0043 00067 (testdata/runtime/go/panic_error.go:5)	RET
	0x0044 00068 (testdata/runtime/go/panic_error.go:5)	NOP
	0x0044 00068 (testdata/runtime/go/panic_error.go:5)	PCDATA	$1, $-1
	0x0044 00068 (testdata/runtime/go/panic_error.go:5)	PCDATA	$0, $-2
	0x0044 00068 (testdata/runtime/go/panic_error.go:5)	MOVQ	AX, 8(SP)
	0x0049 00073 (testdata/runtime/go/panic_error.go:5)	CALL	runtime.morestack_noctxt(SB)
	0x004e 00078 (testdata/runtime/go/panic_error.go:5)	PCDATA	$0, $-1
	0x004e 00078 (testdata/runtime/go/panic_error.go:5)	MOVQ	8(SP), AX
	0x0053 00083 (testdata/runtime/go/panic_error.go:5)	JMP	0
	0x0000 49 3b 66 10 76 3e 55 48 89 e5 48 83 ec 30 48 8b  I;f.v>UH..H..0H.
	0x0010 08 48 83 c1 30 48 63 d9 48 8d 44 24 2c 0f 1f 00  .H..0Hc.H.D$,...
	0x0020 e8 00 00 00 00 b9 08 00 00 00 48 89 c7 48 89 de  ..........H..H..
	0x0030 31 c0 48 8d 1d 00 00 00 00 e8 00 00 00 00 48 83  1.H...........H.
	0x0040 c4 30 5d c3 48 89 44 24 08 e8 00 00 00 00 48 8b  .0].H.D$......H.
	0x0050 44 24 08 eb ab                                   D$...
	rel 33+4 t=R_CALL runtime.intstring+0
	rel 53+4 t=R_PCREL go:string."failure "+0
	rel 58+4 t=R_CALL runtime.concatstring2+0
	rel 74+4 t=R_CALL runtime.morestack_noctxt+0
main.main STEXT size=71 align=0x0 args=0x0 locals=0x28 funcid=0x0
	0x0000 00000 (testdata/runtime/go/panic_error.go:7)	TEXT	main.main(SB), ABIInternal, $40-0
	0x0000 00000 (testdata/runtime/go/panic_error.go:7)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/panic_error.go:7)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/panic_error.go:7)	JLS	60
	0x0006 00006 (testdata/runtime/go/panic_error.go:7)	PCDATA	$0, $-1
	0x0006 00006 (testdata/runtime/go/panic_error.go:7)	PUSHQ	BP
	0x0007 00007 (testdata/runtime/go/panic_error.go:7)	MOVQ	SP, BP
	0x000a 00010 (testdata/runtime/go/panic_error.go:7)	SUBQ	$32, SP
	0x000e 00014 (testdata/runtime/go/panic_error.go:7)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/panic_error.go:7)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (testdata/runtime/go/panic_error.go:8)	MOVL	$8, AX
	0x0013 00019 (testdata/runtime/go/panic_error.go:8)	LEAQ	type:main.failure(SB), BX
	0x001a 00026 (testdata/runtime/go/panic_error.go:8)	MOVL	$1, CX
	0x001f 00031 (testdata/runtime/go/panic_error.go:8)	PCDATA	$1, $0
	0x001f 00031 (testdata/runtime/go/panic_error.go:8)	NOP
	0x0020 00032 (testdata/runtime/go/panic_error.go:8)	CALL	runtime.mallocgcTinySC2(SB)
	0x0025 00037 (testdata/runtime/go/panic_error.go:8)	MOVQ	$7, (AX)
	0x002c 00044 (testdata/runtime/go/panic_error.go:9)	MOVQ	AX, BX
	0x002f 00047 (testdata/runtime/go/panic_error.go:9)	LEAQ	type:*main.failure(SB), AX
	0x0036 00054 (testdata/runtime/go/panic_error.go:9)	CALL	runtime.gopanic(SB)
	0x003b 00059 (testdata/runtime/go/panic_error.go:9)	XCHGL	AX, AX
	0x003c 00060 (testdata/runtime/go/panic_error.go:9)	NOP
	0x003c 00060 (testdata/runtime/go/panic_error.go:7)	PCDATA	$1, $-1
	0x003c 00060 (testdata/runtime/go/panic_error.go:7)	PCDATA	$0, $-2
	0x003c 00060 (testdata/runtime/go/panic_error.go:7)	NOP
	0x0040 00064 (testdata/runtime/go/panic_error.go:7)	CALL	runtime.morestack_noctxt(SB)
	0x0045 00069 (testdata/runtime/go/panic_error.go:7)	PCDATA	$0, $-1
	0x0045 00069 (testdata/runtime/go/panic_error.go:7)	JMP	0
	0x0000 49 3b 66 10 76 36 55 48 89 e5 48 83 ec 20 b8 08  I;f.v6UH..H.. ..
	0x0010 00 00 00 48 8d 1d 00 00 00 00 b9 01 00 00 00 90  ...H............
	0x0020 e8 00 00 00 00 48 c7 00 07 00 00 00 48 89 c3 48  .....H......H..H
	0x0030 8d 05 00 00 00 00 e8 00 00 00 00 90 0f 1f 40 00  ..............@.
	0x0040 e8 00 00 00 00 eb b9                             .......
	rel 2+0 t=R_USEIFACE type:*main.failure+0
	rel 2+0 t=R_USEIFACE type:*main.failure+0
	rel 22+4 t=R_PCREL type:main.failure+0
	rel 33+4 t=R_CALL runtime.mallocgcTinySC2+0
	rel 50+4 t=R_PCREL type:*main.failure+0
	rel 55+4 t=R_CALL runtime.gopanic+0
	rel 65+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 72 65 67 61 62 69                                regabi
runtime.memequal64·f SRODATA dupok size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal64+0
runtime.gcbits.0100000000000000 SRODATA dupok size=8 align=0x8
	0x0000 01 00 00 00 00 00 00 00                          ........
type:.namedata.*main.failure- SRODATA dupok size=15 align=0x1
	0x0000 00 0d 2a 6d 61 69 6e 2e 66 61 69 6c 75 72 65     ..*main.failure
runtime.gcbits. SRODATA dupok size=0 align=0x8
type:.importpath.main. SRODATA dupok size=6 align=0x1
	0x0000 00 04 6d 61 69 6e                                ..main
type:.namedata.code- SRODATA dupok size=6 align=0x1
	0x0000 00 04 63 6f 64 65                                ..code
type:main.failure SRODATA size=120 align=0x8
	0x0000 08 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 7d b1 f6 6b 0f 08 08 19 00 00 00 00 00 00 00 00  }..k............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 28 00 00 00 00 00 00 00  ........(.......
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.failure-+0
	rel 44+4 t=R_ADDROFF type:*main.failure+0
	rel 48+8 t=R_ADDR type:.importpath.main.+0
	rel 56+8 t=R_ADDR type:main.failure+96
	rel 80+4 t=R_ADDROFF type:.importpath.main.+0
	rel 96+8 t=R_ADDR type:.namedata.code-+0
	rel 104+8 t=R_ADDR type:int+0
type:.namedata.*func(*main.failure) string- SRODATA dupok size=29 align=0x1
	0x0000 00 1b 2a 66 75 6e 63 28 2a 6d 61 69 6e 2e 66 61  ..*func(*main.fa
	0x0010 69 6c 75 72 65 29 20 73 74 72 69 6e 67           ilure) string
type:*func(*main.failure) string SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 bf 91 c3 fd 28 08 08 16 00 00 00 00 00 00 00 00  ....(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(*main.failure) string-+0
	rel 48+8 t=R_ADDR type:func(*main.failure) string+0
type:func(*main.failure) string SRODATA dupok size=72 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 e9 c9 b3 9a 22 08 08 13 00 00 00 00 00 00 00 00  ...."...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(*main.failure) string-+0
	rel 44+4 t=RelocType(-32763) type:*func(*main.failure) string+0
	rel 56+8 t=R_ADDR type:*main.failure+0
	rel 64+8 t=R_ADDR type:string+0
type:.namedata.Error. SRODATA dupok size=7 align=0x1
	0x0000 01 05 45 72 72 6f 72                             ..Error
type:.namedata.*func() string- SRODATA dupok size=16 align=0x1
	0x0000 00 0e 2a 66 75 6e 63 28 29 20 73 74 72 69 6e 67  ..*func() string
type:*func() string SRODATA dupok size=56 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 38 65 5b 28 28 08 08 16 00 00 00 00 00 00 00 00  8e[((...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func() string-+0
	rel 48+8 t=R_ADDR type:func() string+0
type:func() string SRODATA dupok size=64 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 01 1f 55 63 22 08 08 13 00 00 00 00 00 00 00 00  ..Uc"...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func() string-+0
	rel 44+4 t=RelocType(-32763) type:*func() string+0
	rel 56+8 t=R_ADDR type:string+0
type:*main.failure SRODATA size=88 align=0x8
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 cd e6 4e 07 29 08 08 16 00 00 00 00 00 00 00 00  ..N.)...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 01 00 01 00  ................
	0x0040 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*main.failure-+0
	rel 48+8 t=R_ADDR type:main.failure+0
	rel 56+4 t=R_ADDROFF type:.importpath.main.+0
	rel 72+4 t=R_ADDROFF type:.namedata.Error.+0
	rel 76+4 t=R_METHODOFF type:func() string+0
	rel 80+4 t=R_METHODOFF main.(*failure).Error+0
	rel 84+4 t=R_METHODOFF main.(*failure).Error+0
go:itab.*main.failure,error SRODATA dupok size=32 align=0x8
	0x0000 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 cd e6 4e 07 00 00 00 00 00 00 00 00 00 00 00 00  ..N.............
	rel 0+8 t=R_ADDR type:error+0
	rel 8+8 t=R_ADDR type:*main.failure+0
	rel 24+8 t=RelocType(-32767) main.(*failure).Error+0
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
go:string."failure " SRODATA dupok size=8 align=0x1
	0x0000 66 61 69 6c 75 72 65 20                          failure 
gclocals·wvjpxkknJ4nY1JtrArJJaw== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·J26BEvPExEQhJvjp9E8Whg== SRODATA dupok size=8 align=0x4
	0x0000 02 00 00 00 00 00 00 00                          ........
main.(*failure).Error.arginfo1 SRODATA static dupok size=3 align=0x1
	0x0000 00 08 ff                                         ...
main.(*failure).Error.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8 align=0x4
	0x0000 01 00 00 00 00 00 00 00                          ........
