main.cut STEXT nosplit size=43 align=0x0 args=0x28 locals=0x8 funcid=0x0
	0x0000 00000 (testdata/runtime/go/panic_capacity.go:4)	TEXT	main.cut(SB), NOSPLIT|ABIInternal, $8-40
	0x0000 00000 (testdata/runtime/go/panic_capacity.go:4)	PUSHQ	BP
	0x0001 00001 (testdata/runtime/go/panic_capacity.go:4)	MOVQ	SP, BP
	0x0004 00004 (testdata/runtime/go/panic_capacity.go:4)	MOVQ	AX, main.s+16(FP)
	0x0009 00009 (testdata/runtime/go/panic_capacity.go:4)	FUNCDATA	$0, gclocals·wvjpxkknJ4nY1JtrArJJaw==(SB)
	0x0009 00009 (testdata/runtime/go/panic_capacity.go:4)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0009 00009 (testdata/runtime/go/panic_capacity.go:4)	FUNCDATA	$5, main.cut.arginfo1(SB)
	0x0009 00009 (testdata/runtime/go/panic_capacity.go:4)	FUNCDATA	$6, main.cut.argliveinfo(SB)
	0x0009 00009 (testdata/runtime/go/panic_capacity.go:4)	PCDATA	$3, $1
	0x0009 00009 (testdata/runtime/go/panic_capacity.go:4)	CMPQ	CX, SI
	0x000c 00012 (testdata/runtime/go/panic_capacity.go:4)	JCS	37
	0x000e 00014 (testdata/runtime/go/panic_capacity.go:4)	CMPQ	SI, DI
	0x0011 00017 (testdata/runtime/go/panic_capacity.go:4)	JCS	27
	0x0013 00019 (testdata/runtime/go/panic_capacity.go:4)	MOVQ	DI, BX
	0x0016 00022 (testdata/runtime/go/panic_capacity.go:4)	MOVQ	SI, CX
	0x0019 00025 (testdata/runtime/go/panic_capacity.go:4)	POPQ	BP
	0x001a 00026 (testdata/runtime/go/panic_capacity.go:4)	RET
	0x001b 00027 (testdata/runtime/go/panic_capacity.go:4)	PCDATA	$1, $1
	0x001b 00027 (testdata/runtime/go/panic_capacity.go:4)	PCDATA	$4, $7485
	0x001b 00027 (testdata/runtime/go/panic_capacity.go:4)	NOP
	0x0020 00032 (testdata/runtime/go/panic_capacity.go:4)	CALL	runtime.panicBounds(SB)
	0x0025 00037 (testdata/runtime/go/panic_capacity.go:4)	PCDATA	$4, $1652
	0x0025 00037 (testdata/runtime/go/panic_capacity.go:4)	CALL	runtime.panicBounds(SB)
	0x002a 00042 (testdata/runtime/go/panic_capacity.go:4)	XCHGL	AX, AX
	0x0000 55 48 89 e5 48 89 44 24 10 48 39 f1 72 17 48 39  UH..H.D$.H9.r.H9
	0x0010 fe 72 08 48 89 fb 48 89 f1 5d c3 0f 1f 44 00 00  .r.H..H..]...D..
	0x0020 e8 00 00 00 00 e8 00 00 00 00 90                 ...........
	rel 33+4 t=R_CALL runtime.panicBounds+0
	rel 38+4 t=R_CALL runtime.panicBounds+0
main.main STEXT size=171 align=0x0 args=0x0 locals=0x78 funcid=0x0
	0x0000 00000 (testdata/runtime/go/panic_capacity.go:6)	TEXT	main.main(SB), ABIInternal, $120-0
	0x0000 00000 (testdata/runtime/go/panic_capacity.go:6)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/runtime/go/panic_capacity.go:6)	PCDATA	$0, $-2
	0x0004 00004 (testdata/runtime/go/panic_capacity.go:6)	JLS	161
	0x000a 00010 (testdata/runtime/go/panic_capacity.go:6)	PCDATA	$0, $-1
	0x000a 00010 (testdata/runtime/go/panic_capacity.go:6)	PUSHQ	BP
	0x000b 00011 (testdata/runtime/go/panic_capacity.go:6)	MOVQ	SP, BP
	0x000e 00014 (testdata/runtime/go/panic_capacity.go:6)	SUBQ	$112, SP
	0x0012 00018 (testdata/runtime/go/panic_capacity.go:6)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0012 00018 (testdata/runtime/go/panic_capacity.go:6)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0012 00018 (testdata/runtime/go/panic_capacity.go:7)	LEAQ	main..autotmp_3+80(SP), AX
	0x0017 00023 (testdata/runtime/go/panic_capacity.go:7)	MOVUPS	X15, (AX)
	0x001b 00027 (testdata/runtime/go/panic_capacity.go:7)	MOVUPS	X15, 16(AX)
	0x0020 00032 (testdata/runtime/go/panic_capacity.go:7)	MOVL	$4, BX
	0x0025 00037 (testdata/runtime/go/panic_capacity.go:7)	MOVL	BX, CX
	0x0027 00039 (testdata/runtime/go/panic_capacity.go:7)	MOVL	$2, DI
	0x002c 00044 (testdata/runtime/go/panic_capacity.go:7)	MOVL	$3, SI
	0x0031 00049 (testdata/runtime/go/panic_capacity.go:7)	PCDATA	$1, $0
	0x0031 00049 (testdata/runtime/go/panic_capacity.go:7)	CALL	main.cut(SB)
	0x0036 00054 (testdata/runtime/go/panic_capacity.go:7)	MOVQ	CX, main..autotmp_5+40(SP)
	0x003b 00059 (testdata/runtime/go/panic_capacity.go:7)	NOP
	0x0040 00064 (testdata/runtime/go/panic_capacity.go:7)	CALL	runtime.printlock(SB)
	0x0045 00069 (testdata/runtime/go/panic_capacity.go:7)	MOVQ	main..autotmp_5+40(SP), AX
	0x004a 00074 (testdata/runtime/go/panic_capacity.go:7)	CALL	runtime.printint(SB)
	0x004f 00079 (testdata/runtime/go/panic_capacity.go:7)	CALL	runtime.printnl(SB)
	0x0054 00084 (testdata/runtime/go/panic_capacity.go:7)	CALL	runtime.printunlock(SB)
	0x0059 00089 (testdata/runtime/go/panic_capacity.go:8)	LEAQ	main..autotmp_4+48(SP), AX
	0x005e 00094 (testdata/runtime/go/panic_capacity.go:8)	MOVUPS	X15, (AX)
	0x0062 00098 (testdata/runtime/go/panic_capacity.go:8)	MOVUPS	X15, 16(AX)
	0x0067 00103 (testdata/runtime/go/panic_capacity.go:8)	MOVL	$4, BX
	0x006c 00108 (testdata/runtime/go/panic_capacity.go:8)	MOVL	BX, CX
	0x006e 00110 (testdata/runtime/go/panic_capacity.go:8)	MOVL	$2, DI
	0x0073 00115 (testdata/runtime/go/panic_capacity.go:8)	MOVL	$9, SI
	0x0078 00120 (testdata/runtime/go/panic_capacity.go:8)	CALL	main.cut(SB)
	0x007d 00125 (testdata/runtime/go/panic_capacity.go:8)	MOVQ	CX, main..autotmp_5+40(SP)
	0x0082 00130 (testdata/runtime/go/panic_capacity.go:8)	CALL	runtime.printlock(SB)
	0x0087 00135 (testdata/runtime/go/panic_capacity.go:8)	MOVQ	main..autotmp_5+40(SP), AX
	0x008c 00140 (testdata/runtime/go/panic_capacity.go:8)	CALL	runtime.printint(SB)
	0x0091 00145 (testdata/runtime/go/panic_capacity.go:8)	CALL	runtime.printnl(SB)
	0x0096 00150 (testdata/runtime/go/panic_capacity.go:8)	CALL	runtime.printunlock(SB)
	0x009b 00155 (testdata/runtime/go/panic_capacity.go:9)	ADDQ	$112, SP
	0x009f 00159 (testdata/runtime/go/panic_capacity.go:9)	POPQ	BP
	0x00a0 00160 (testdata/runtime/go/panic_capacity.go:9)	RET
	0x00a1 00161 (testdata/runtime/go/panic_capacity.go:9)	NOP
	0x00a1 00161 (testdata/runtime/go/panic_capacity.go:6)	PCDATA	$1, $-1
	0x00a1 00161 (testdata/runtime/go/panic_capacity.go:6)	PCDATA	$0, $-2
	0x00a1 00161 (testdata/runtime/go/panic_capacity.go:6)	CALL	runtime.morestack_noctxt(SB)
	0x00a6 00166 (testdata/runtime/go/panic_capacity.go:6)	PCDATA	$0, $-1
	0x00a6 00166 (testdata/runtime/go/panic_capacity.go:6)	JMP	0
	0x0000 49 3b 66 10 0f 86 97 00 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 70 48 8d 44 24 50 44 0f 11 38 44 0f 11 78 10  .pH.D$PD..8D..x.
	0x0020 bb 04 00 00 00 89 d9 bf 02 00 00 00 be 03 00 00  ................
	0x0030 00 e8 00 00 00 00 48 89 4c 24 28 0f 1f 44 00 00  ......H.L$(..D..
	0x0040 e8 00 00 00 00 48 8b 44 24 28 e8 00 00 00 00 e8  .....H.D$(......
	0x0050 00 00 00 00 e8 00 00 00 00 48 8d 44 24 30 44 0f  .........H.D$0D.
	0x0060 11 38 44 0f 11 78 10 bb 04 00 00 00 89 d9 bf 02  .8D..x..........
	0x0070 00 00 00 be 09 00 00 00 e8 00 00 00 00 48 89 4c  .............H.L
	0x0080 24 28 e8 00 00 00 00 48 8b 44 24 28 e8 00 00 00  $(.....H.D$(....
	0x0090 00 e8 00 00 00 00 e8 00 00 00 00 48 83 c4 70 5d  ...........H..p]
	0x00a0 c3 e8 00 00 00 00 e9 55 ff ff ff                 .......U...
	rel 50+4 t=R_CALL main.cut+0
	rel 65+4 t=R_CALL runtime.printlock+0
	rel 75+4 t=R_CALL runtime.printint+0
	rel 80+4 t=R_CALL runtime.printnl+0
	rel 85+4 t=R_CALL runtime.printunlock+0
	rel 121+4 t=R_CALL main.cut+0
	rel 131+4 t=R_CALL runtime.printlock+0
	rel 141+4 t=R_CALL runtime.printint+0
	rel 146+4 t=R_CALL runtime.printnl+0
	rel 151+4 t=R_CALL runtime.printunlock+0
	rel 162+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0 align=0x0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8 align=0x0
	0x0000 00 00 00 00 00 00 00 00                          ........
gclocals·wvjpxkknJ4nY1JtrArJJaw== SRODATA dupok size=10 align=0x4
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·J26BEvPExEQhJvjp9E8Whg== SRODATA dupok size=8 align=0x4
	0x0000 02 00 00 00 00 00 00 00                          ........
main.cut.arginfo1 SRODATA static dupok size=13 align=0x1
	0x0000 fe 00 08 08 08 10 08 fd 18 08 20 08 ff           .......... ..
main.cut.argliveinfo SRODATA static dupok size=2 align=0x1
	0x0000 00 00                                            ..
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8 align=0x4
	0x0000 01 00 00 00 00 00 00 00                          ........
