main.upto STEXT size=76 args=0x8 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/rangefunc.go:3)	TEXT	main.upto(SB), ABIInternal, $24-8
	0x0000 00000 (testdata/listing/go/rangefunc.go:3)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/rangefunc.go:3)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/rangefunc.go:3)	JLS	56
	0x0006 00006 (testdata/listing/go/rangefunc.go:3)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/rangefunc.go:3)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/rangefunc.go:3)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/rangefunc.go:3)	SUBQ	$16, SP
	0x000e 00014 (testdata/listing/go/rangefunc.go:3)	FUNCDATA	$0, gclocals·FzY36IO2mY0y4dZ1+Izd/w==(SB)
	0x000e 00014 (testdata/listing/go/rangefunc.go:3)	FUNCDATA	$1, gclocals·FzY36IO2mY0y4dZ1+Izd/w==(SB)
	0x000e 00014 (testdata/listing/go/rangefunc.go:3)	FUNCDATA	$5, main.upto.arginfo1(SB)
	0x000e 00014 (testdata/listing/go/rangefunc.go:3)	FUNCDATA	$6, main.upto.argliveinfo(SB)
	0x000e 00014 (testdata/listing/go/rangefunc.go:3)	PCDATA	$3, $1
	0x000e 00014 (testdata/listing/go/rangefunc.go:4)	MOVQ	AX, main.n+32(SP)
	0x0013 00019 (testdata/listing/go/rangefunc.go:4)	PCDATA	$3, $-1
	0x0013 00019 (testdata/listing/go/rangefunc.go:4)	LEAQ	type:noalg.struct { F uintptr; X0 int }(SB), AX
	0x001a 00026 (testdata/listing/go/rangefunc.go:4)	PCDATA	$1, $0
	0x001a 00026 (testdata/listing/go/rangefunc.go:4)	CALL	runtime.newobject(SB)
	0x001f 00031 (testdata/listing/go/rangefunc.go:4)	LEAQ	main.upto.func1(SB), CX
	0x0026 00038 (testdata/listing/go/rangefunc.go:4)	MOVQ	CX, (AX)
	0x0029 00041 (testdata/listing/go/rangefunc.go:4)	MOVQ	main.n+32(SP), CX
	0x002e 00046 (testdata/listing/go/rangefunc.go:4)	MOVQ	CX, 8(AX)
	0x0032 00050 (testdata/listing/go/rangefunc.go:4)	ADDQ	$16, SP
	0x0036 00054 (testdata/listing/go/rangefunc.go:4)	POPQ	BP
	0x0037 00055 (testdata/listing/go/rangefunc.go:4)	RET
	0x0038 00056 (testdata/listing/go/rangefunc.go:4)	NOP
	0x0038 00056 (testdata/listing/go/rangefunc.go:3)	PCDATA	$1, $-1
	0x0038 00056 (testdata/listing/go/rangefunc.go:3)	PCDATA	$0, $-2
	0x0038 00056 (testdata/listing/go/rangefunc.go:3)	MOVQ	AX, 8(SP)
	0x003d 00061 (testdata/listing/go/rangefunc.go:3)	NOP
	0x0040 00064 (testdata/listing/go/rangefunc.go:3)	CALL	runtime.morestack_noctxt(SB)
	0x0045 00069 (testdata/listing/go/rangefunc.go:3)	PCDATA	$0, $-1
	0x0045 00069 (testdata/listing/go/rangefunc.go:3)	MOVQ	8(SP), AX
	0x004a 00074 (testdata/listing/go/rangefunc.go:3)	JMP	0
	0x0000 49 3b 66 10 76 32 55 48 89 e5 48 83 ec 10 48 89  I;f.v2UH..H...H.
	0x0010 44 24 20 48 8d 05 00 00 00 00 e8 00 00 00 00 48  D$ H...........H
	0x0020 8d 0d 00 00 00 00 48 89 08 48 8b 4c 24 20 48 89  ......H..H.L$ H.
	0x0030 48 08 48 83 c4 10 5d c3 48 89 44 24 08 0f 1f 00  H.H...].H.D$....
	0x0040 e8 00 00 00 00 48 8b 44 24 08 eb b4              .....H.D$...
	rel 22+4 t=R_PCREL type:noalg.struct { F uintptr; X0 int }+0
	rel 27+4 t=R_CALL runtime.newobject+0
	rel 34+4 t=R_PCREL main.upto.func1+0
	rel 65+4 t=R_CALL runtime.morestack_noctxt+0
main.upto.func1 STEXT size=118 args=0x8 locals=0x30 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/rangefunc.go:4)	TEXT	main.upto.func1(SB), NEEDCTXT|ABIInternal, $48-8
	0x0000 00000 (testdata/listing/go/rangefunc.go:4)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/rangefunc.go:4)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/rangefunc.go:4)	JLS	101
	0x0006 00006 (testdata/listing/go/rangefunc.go:4)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/rangefunc.go:4)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/rangefunc.go:4)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/rangefunc.go:4)	SUBQ	$40, SP
	0x000e 00014 (testdata/listing/go/rangefunc.go:4)	FUNCDATA	$0, gclocals·2NSbawKySWs0upw55xaGlw==(SB)
	0x000e 00014 (testdata/listing/go/rangefunc.go:4)	FUNCDATA	$1, gclocals·ISb46fRPFoZ9pIfykFK/kQ==(SB)
	0x000e 00014 (testdata/listing/go/rangefunc.go:4)	FUNCDATA	$5, main.upto.func1.arginfo1(SB)
	0x000e 00014 (testdata/listing/go/rangefunc.go:4)	FUNCDATA	$6, main.upto.func1.argliveinfo(SB)
	0x000e 00014 (testdata/listing/go/rangefunc.go:4)	PCDATA	$3, $1
	0x000e 00014 (testdata/listing/go/rangefunc.go:5)	MOVQ	AX, main.yield+56(SP)
	0x0013 00019 (testdata/listing/go/rangefunc.go:5)	PCDATA	$3, $-1
	0x0013 00019 (testdata/listing/go/rangefunc.go:4)	MOVQ	8(DX), SI
	0x0017 00023 (testdata/listing/go/rangefunc.go:4)	MOVQ	SI, main.n+24(SP)
	0x001c 00028 (testdata/listing/go/rangefunc.go:4)	XORL	CX, CX
	0x001e 00030 (testdata/listing/go/rangefunc.go:4)	NOP
	0x0020 00032 (testdata/listing/go/rangefunc.go:5)	JMP	52
	0x0022 00034 (testdata/listing/go/rangefunc.go:5)	MOVQ	main.i+32(SP), CX
	0x0027 00039 (testdata/listing/go/rangefunc.go:5)	INCQ	CX
	0x002a 00042 (testdata/listing/go/rangefunc.go:6)	MOVQ	main.yield+56(SP), AX
	0x002f 00047 (testdata/listing/go/rangefunc.go:5)	MOVQ	main.n+24(SP), SI
	0x0034 00052 (testdata/listing/go/rangefunc.go:5)	CMPQ	CX, SI
	0x0037 00055 (testdata/listing/go/rangefunc.go:5)	JGE	95
	0x0039 00057 (testdata/listing/go/rangefunc.go:5)	MOVQ	CX, main.i+32(SP)
	0x003e 00062 (testdata/listing/go/rangefunc.go:6)	MOVQ	(AX), SI
	0x0041 00065 (testdata/listing/go/rangefunc.go:6)	LEAQ	go:string."x"(SB), BX
	0x0048 00072 (testdata/listing/go/rangefunc.go:6)	MOVQ	AX, DX
	0x004b 00075 (testdata/listing/go/rangefunc.go:6)	MOVQ	CX, AX
	0x004e 00078 (testdata/listing/go/rangefunc.go:6)	MOVL	$1, CX
	0x0053 00083 (testdata/listing/go/rangefunc.go:6)	PCDATA	$1, $0
	0x0053 00083 (testdata/listing/go/rangefunc.go:6)	CALL	SI
	0x0055 00085 (testdata/listing/go/rangefunc.go:6)	TESTB	AL, AL
	0x0057 00087 (testdata/listing/go/rangefunc.go:6)	JNE	34
	0x0059 00089 (testdata/listing/go/rangefunc.go:7)	ADDQ	$40, SP
	0x005d 00093 (testdata/listing/go/rangefunc.go:7)	POPQ	BP
	0x005e 00094 (testdata/listing/go/rangefunc.go:7)	RET
	0x005f 00095 (testdata/listing/go/rangefunc.go:10)	ADDQ	$40, SP
	0x0063 00099 (testdata/listing/go/rangefunc.go:10)	POPQ	BP
	0x0064 00100 (testdata/listing/go/rangefunc.go:10)	RET
	0x0065 00101 (testdata/listing/go/rangefunc.go:10)	NOP
	0x0065 00101 (testdata/listing/go/rangefunc.go:4)	PCDATA	$1, $-1
	0x0065 00101 (testdata/listing/go/rangefunc.go:4)	PCDATA	$0, $-2
	0x0065 00101 (testdata/listing/go/rangefunc.go:4)	MOVQ	AX, 8(SP)
	0x006a 00106 (testdata/listing/go/rangefunc.go:4)	CALL	runtime.morestack(SB)
	0x006f 00111 (testdata/listing/go/rangefunc.go:4)	PCDATA	$0, $-1
	0x006f 00111 (testdata/listing/go/rangefunc.go:4)	MOVQ	8(SP), AX
	0x0074 00116 (testdata/listing/go/rangefunc.go:4)	JMP	0
	0x0000 49 3b 66 10 76 5f 55 48 89 e5 48 83 ec 28 48 89  I;f.v_UH..H..(H.
	0x0010 44 24 38 48 8b 72 08 48 89 74 24 18 31 c9 66 90  D$8H.r.H.t$.1.f.
	0x0020 eb 12 48 8b 4c 24 20 48 ff c1 48 8b 44 24 38 48  ..H.L$ H..H.D$8H
	0x0030 8b 74 24 18 48 39 f1 7d 26 48 89 4c 24 20 48 8b  .t$.H9.}&H.L$ H.
	0x0040 30 48 8d 1d 00 00 00 00 48 89 c2 48 89 c8 b9 01  0H......H..H....
	0x0050 00 00 00 ff d6 84 c0 75 c9 48 83 c4 28 5d c3 48  .......u.H..(].H
	0x0060 83 c4 28 5d c3 48 89 44 24 08 e8 00 00 00 00 48  ..(].H.D$......H
	0x0070 8b 44 24 08 eb 8a                                .D$...
	rel 68+4 t=R_PCREL go:string."x"+0
	rel 83+0 t=R_CALLIND +0
	rel 107+4 t=R_CALL runtime.morestack+0
main.main STEXT size=229 args=0x0 locals=0x60 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/rangefunc.go:13)	TEXT	main.main(SB), ABIInternal, $96-0
	0x0000 00000 (testdata/listing/go/rangefunc.go:13)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/rangefunc.go:13)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/rangefunc.go:13)	JLS	218
	0x000a 00010 (testdata/listing/go/rangefunc.go:13)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/rangefunc.go:13)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/rangefunc.go:13)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/rangefunc.go:13)	SUBQ	$88, SP
	0x0012 00018 (testdata/listing/go/rangefunc.go:13)	FUNCDATA	$0, gclocals·ISb46fRPFoZ9pIfykFK/kQ==(SB)
	0x0012 00018 (testdata/listing/go/rangefunc.go:13)	FUNCDATA	$1, gclocals·6kPfVJH9AM4wjsdCoNsXLQ==(SB)
	0x0012 00018 (testdata/listing/go/rangefunc.go:13)	FUNCDATA	$2, main.main.stkobj(SB)
	0x0012 00018 (testdata/listing/go/rangefunc.go:14)	MOVQ	$0, main.total+24(SP)
	0x001b 00027 (testdata/listing/go/rangefunc.go:15)	PCDATA	$1, $0
	0x001b 00027 (testdata/listing/go/rangefunc.go:15)	NOP
	0x0020 00032 (testdata/listing/go/rangefunc.go:15)	CALL	runtime.deferrangefunc(SB)
	0x0025 00037 (testdata/listing/go/rangefunc.go:15)	MOVQ	$1, main.#state1+40(SP)
	0x002e 00046 (testdata/listing/go/rangefunc.go:15)	LEAQ	main.main-range1(SB), CX
	0x0035 00053 (testdata/listing/go/rangefunc.go:15)	MOVQ	CX, main..autotmp_11+48(SP)
	0x003a 00058 (testdata/listing/go/rangefunc.go:15)	LEAQ	main.#state1+40(SP), CX
	0x003f 00063 (testdata/listing/go/rangefunc.go:15)	MOVQ	CX, main..autotmp_11+56(SP)
	0x0044 00068 (testdata/listing/go/rangefunc.go:15)	MOVQ	AX, main..autotmp_11+64(SP)
	0x0049 00073 (testdata/listing/go/rangefunc.go:15)	MOVQ	BX, main..autotmp_11+72(SP)
	0x004e 00078 (testdata/listing/go/rangefunc.go:15)	LEAQ	main.total+24(SP), AX
	0x0053 00083 (testdata/listing/go/rangefunc.go:15)	MOVQ	AX, main..autotmp_11+80(SP)
	0x0058 00088 (<unknown line number>)	NOP
	0x0058 00088 (testdata/listing/go/rangefunc.go:15)	XORL	AX, AX
	0x005a 00090 (testdata/listing/go/rangefunc.go:5)	JMP	100
	0x005c 00092 (testdata/listing/go/rangefunc.go:5)	MOVQ	main.i+32(SP), AX
	0x0061 00097 (testdata/listing/go/rangefunc.go:5)	INCQ	AX
	0x0064 00100 (testdata/listing/go/rangefunc.go:5)	CMPQ	AX, $10
	0x0068 00104 (testdata/listing/go/rangefunc.go:5)	JGE	139
	0x006a 00106 (testdata/listing/go/rangefunc.go:5)	MOVQ	AX, main.i+32(SP)
	0x006f 00111 (testdata/listing/go/rangefunc.go:6)	MOVQ	main..autotmp_11+48(SP), SI
	0x0074 00116 (testdata/listing/go/rangefunc.go:6)	LEAQ	go:string."x"(SB), BX
	0x007b 00123 (testdata/listing/go/rangefunc.go:6)	MOVL	$1, CX
	0x0080 00128 (testdata/listing/go/rangefunc.go:6)	LEAQ	main..autotmp_11+48(SP), DX
	0x0085 00133 (testdata/listing/go/rangefunc.go:6)	PCDATA	$1, $1
	0x0085 00133 (testdata/listing/go/rangefunc.go:6)	CALL	SI
	0x0087 00135 (testdata/listing/go/rangefunc.go:6)	TESTB	AL, AL
	0x0089 00137 (testdata/listing/go/rangefunc.go:6)	JNE	92
	0x008b 00139 (testdata/listing/go/rangefunc.go:21)	CMPQ	main.#state1+40(SP), $2
	0x0091 00145 (testdata/listing/go/rangefunc.go:21)	JEQ	196
	0x0093 00147 (testdata/listing/go/rangefunc.go:21)	MOVQ	$3, main.#state1+40(SP)
	0x009c 00156 (testdata/listing/go/rangefunc.go:22)	PCDATA	$1, $0
	0x009c 00156 (testdata/listing/go/rangefunc.go:22)	NOP
	0x00a0 00160 (testdata/listing/go/rangefunc.go:22)	CALL	runtime.printlock(SB)
	0x00a5 00165 (testdata/listing/go/rangefunc.go:22)	MOVQ	main.total+24(SP), AX
	0x00aa 00170 (testdata/listing/go/rangefunc.go:22)	CALL	runtime.printint(SB)
	0x00af 00175 (testdata/listing/go/rangefunc.go:22)	CALL	runtime.printnl(SB)
	0x00b4 00180 (testdata/listing/go/rangefunc.go:22)	CALL	runtime.printunlock(SB)
	0x00b9 00185 (testdata/listing/go/rangefunc.go:23)	CALL	runtime.deferreturn(SB)
	0x00be 00190 (testdata/listing/go/rangefunc.go:23)	ADDQ	$88, SP
	0x00c2 00194 (testdata/listing/go/rangefunc.go:23)	POPQ	BP
	0x00c3 00195 (testdata/listing/go/rangefunc.go:23)	RET
	0x00c4 00196 (testdata/listing/go/rangefunc.go:21)	MOVL	$4, AX
	0x00c9 00201 (testdata/listing/go/rangefunc.go:21)	CALL	runtime.panicrangestate(SB)
	0x00ce 00206 (testdata/listing/go/rangefunc.go:21)	XCHGL	AX, AX
	0x00cf 00207 (testdata/listing/go/rangefunc.go:21)	CALL	runtime.deferreturn(SB)
	0x00d4 00212 (testdata/listing/go/rangefunc.go:21)	ADDQ	$88, SP
	0x00d8 00216 (testdata/listing/go/rangefunc.go:21)	POPQ	BP
	0x00d9 00217 (testdata/listing/go/rangefunc.go:21)	RET
	0x00da 00218 (testdata/listing/go/rangefunc.go:21)	NOP
	0x00da 00218 (testdata/listing/go/rangefunc.go:13)	PCDATA	$1, $-1
	0x00da 00218 (testdata/listing/go/rangefunc.go:13)	PCDATA	$0, $-2
	0x00da 00218 (testdata/listing/go/rangefunc.go:13)	CALL	runtime.morestack_noctxt(SB)
	0x00df 00223 (testdata/listing/go/rangefunc.go:13)	PCDATA	$0, $-1
	0x00df 00223 (testdata/listing/go/rangefunc.go:13)	NOP
	0x00e0 00224 (testdata/listing/go/rangefunc.go:13)	JMP	0
	0x0000 49 3b 66 10 0f 86 d0 00 00 00 55 48 89 e5 48 83  I;f.......UH..H.
	0x0010 ec 58 48 c7 44 24 18 00 00 00 00 0f 1f 44 00 00  .XH.D$.......D..
	0x0020 e8 00 00 00 00 48 c7 44 24 28 01 00 00 00 48 8d  .....H.D$(....H.
	0x0030 0d 00 00 00 00 48 89 4c 24 30 48 8d 4c 24 28 48  .....H.L$0H.L$(H
	0x0040 89 4c 24 38 48 89 44 24 40 48 89 5c 24 48 48 8d  .L$8H.D$@H.\$HH.
	0x0050 44 24 18 48 89 44 24 50 31 c0 eb 08 48 8b 44 24  D$.H.D$P1...H.D$
	0x0060 20 48 ff c0 48 83 f8 0a 7d 21 48 89 44 24 20 48   H..H...}!H.D$ H
	0x0070 8b 74 24 30 48 8d 1d 00 00 00 00 b9 01 00 00 00  .t$0H...........
	0x0080 48 8d 54 24 30 ff d6 84 c0 75 d1 48 83 7c 24 28  H.T$0....u.H.|$(
	0x0090 02 74 31 48 c7 44 24 28 03 00 00 00 0f 1f 40 00  .t1H.D$(......@.
	0x00a0 e8 00 00 00 00 48 8b 44 24 18 e8 00 00 00 00 e8  .....H.D$.......
	0x00b0 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 48 83  ..............H.
	0x00c0 c4 58 5d c3 b8 04 00 00 00 e8 00 00 00 00 90 e8  .X].............
	0x00d0 00 00 00 00 48 83 c4 58 5d c3 e8 00 00 00 00 90  ....H..X].......
	0x00e0 e9 1b ff ff ff                                   .....
	rel 33+4 t=R_CALL runtime.deferrangefunc+0
	rel 49+4 t=R_PCREL main.main-range1+0
	rel 119+4 t=R_PCREL go:string."x"+0
	rel 133+0 t=R_CALLIND +0
	rel 161+4 t=R_CALL runtime.printlock+0
	rel 171+4 t=R_CALL runtime.printint+0
	rel 176+4 t=R_CALL runtime.printnl+0
	rel 181+4 t=R_CALL runtime.printunlock+0
	rel 186+4 t=R_CALL runtime.deferreturn+0
	rel 202+4 t=R_CALL runtime.panicrangestate+0
	rel 208+4 t=R_CALL runtime.deferreturn+0
	rel 219+4 t=R_CALL runtime.morestack_noctxt+0
main.main.upto.func1 STEXT size=118 args=0x8 locals=0x30 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/rangefunc.go:4)	TEXT	main.main.upto.func1(SB), NEEDCTXT|ABIInternal, $48-8
	0x0000 00000 (testdata/listing/go/rangefunc.go:4)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/rangefunc.go:4)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/rangefunc.go:4)	JLS	101
	0x0006 00006 (testdata/listing/go/rangefunc.go:4)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/rangefunc.go:4)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/rangefunc.go:4)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/rangefunc.go:4)	SUBQ	$40, SP
	0x000e 00014 (testdata/listing/go/rangefunc.go:4)	FUNCDATA	$0, gclocals·2NSbawKySWs0upw55xaGlw==(SB)
	0x000e 00014 (testdata/listing/go/rangefunc.go:4)	FUNCDATA	$1, gclocals·ISb46fRPFoZ9pIfykFK/kQ==(SB)
	0x000e 00014 (testdata/listing/go/rangefunc.go:4)	FUNCDATA	$5, main.main.upto.func1.arginfo1(SB)
	0x000e 00014 (testdata/listing/go/rangefunc.go:4)	FUNCDATA	$6, main.main.upto.func1.argliveinfo(SB)
	0x000e 00014 (testdata/listing/go/rangefunc.go:4)	PCDATA	$3, $1
	0x000e 00014 (testdata/listing/go/rangefunc.go:5)	MOVQ	AX, main.yield+56(SP)
	0x0013 00019 (testdata/listing/go/rangefunc.go:5)	PCDATA	$3, $-1
	0x0013 00019 (testdata/listing/go/rangefunc.go:4)	MOVQ	8(DX), SI
	0x0017 00023 (testdata/listing/go/rangefunc.go:4)	MOVQ	SI, main.n+24(SP)
	0x001c 00028 (testdata/listing/go/rangefunc.go:4)	XORL	CX, CX
	0x001e 00030 (testdata/listing/go/rangefunc.go:4)	NOP
	0x0020 00032 (testdata/listing/go/rangefunc.go:5)	JMP	52
	0x0022 00034 (testdata/listing/go/rangefunc.go:5)	MOVQ	main.i+32(SP), CX
	0x0027 00039 (testdata/listing/go/rangefunc.go:5)	INCQ	CX
	0x002a 00042 (testdata/listing/go/rangefunc.go:6)	MOVQ	main.yield+56(SP), AX
	0x002f 00047 (testdata/listing/go/rangefunc.go:5)	MOVQ	main.n+24(SP), SI
	0x0034 00052 (testdata/listing/go/rangefunc.go:5)	CMPQ	CX, SI
	0x0037 00055 (testdata/listing/go/rangefunc.go:5)	JGE	95
	0x0039 00057 (testdata/listing/go/rangefunc.go:5)	MOVQ	CX, main.i+32(SP)
	0x003e 00062 (testdata/listing/go/rangefunc.go:6)	MOVQ	(AX), SI
	0x0041 00065 (testdata/listing/go/rangefunc.go:6)	LEAQ	go:string."x"(SB), BX
	0x0048 00072 (testdata/listing/go/rangefunc.go:6)	MOVQ	AX, DX
	0x004b 00075 (testdata/listing/go/rangefunc.go:6)	MOVQ	CX, AX
	0x004e 00078 (testdata/listing/go/rangefunc.go:6)	MOVL	$1, CX
	0x0053 00083 (testdata/listing/go/rangefunc.go:6)	PCDATA	$1, $0
	0x0053 00083 (testdata/listing/go/rangefunc.go:6)	CALL	SI
	0x0055 00085 (testdata/listing/go/rangefunc.go:6)	TESTB	AL, AL
	0x0057 00087 (testdata/listing/go/rangefunc.go:6)	JNE	34
	0x0059 00089 (testdata/listing/go/rangefunc.go:7)	ADDQ	$40, SP
	0x005d 00093 (testdata/listing/go/rangefunc.go:7)	POPQ	BP
	0x005e 00094 (testdata/listing/go/rangefunc.go:7)	RET
	0x005f 00095 (testdata/listing/go/rangefunc.go:10)	ADDQ	$40, SP
	0x0063 00099 (testdata/listing/go/rangefunc.go:10)	POPQ	BP
	0x0064 00100 (testdata/listing/go/rangefunc.go:10)	RET
	0x0065 00101 (testdata/listing/go/rangefunc.go:10)	NOP
	0x0065 00101 (testdata/listing/go/rangefunc.go:4)	PCDATA	$1, $-1
	0x0065 00101 (testdata/listing/go/rangefunc.go:4)	PCDATA	$0, $-2
	0x0065 00101 (testdata/listing/go/rangefunc.go:4)	MOVQ	AX, 8(SP)
	0x006a 00106 (testdata/listing/go/rangefunc.go:4)	CALL	runtime.morestack(SB)
	0x006f 00111 (testdata/listing/go/rangefunc.go:4)	PCDATA	$0, $-1
	0x006f 00111 (testdata/listing/go/rangefunc.go:4)	MOVQ	8(SP), AX
	0x0074 00116 (testdata/listing/go/rangefunc.go:4)	JMP	0
	0x0000 49 3b 66 10 76 5f 55 48 89 e5 48 83 ec 28 48 89  I;f.v_UH..H..(H.
	0x0010 44 24 38 48 8b 72 08 48 89 74 24 18 31 c9 66 90  D$8H.r.H.t$.1.f.
	0x0020 eb 12 48 8b 4c 24 20 48 ff c1 48 8b 44 24 38 48  ..H.L$ H..H.D$8H
	0x0030 8b 74 24 18 48 39 f1 7d 26 48 89 4c 24 20 48 8b  .t$.H9.}&H.L$ H.
	0x0040 30 48 8d 1d 00 00 00 00 48 89 c2 48 89 c8 b9 01  0H......H..H....
	0x0050 00 00 00 ff d6 84 c0 75 c9 48 83 c4 28 5d c3 48  .......u.H..(].H
	0x0060 83 c4 28 5d c3 48 89 44 24 08 e8 00 00 00 00 48  ..(].H.D$......H
	0x0070 8b 44 24 08 eb 8a                                .D$...
	rel 68+4 t=R_PCREL go:string."x"+0
	rel 83+0 t=R_CALLIND +0
	rel 107+4 t=R_CALL runtime.morestack+0
main.main-range1 STEXT size=357 args=0x18 locals=0x48 funcid=0x0 align=0x0
	0x0000 00000 (testdata/listing/go/rangefunc.go:15)	TEXT	main.main-range1(SB), NEEDCTXT|ABIInternal, $72-24
	0x0000 00000 (testdata/listing/go/rangefunc.go:15)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/rangefunc.go:15)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/rangefunc.go:15)	JLS	313
	0x000a 00010 (testdata/listing/go/rangefunc.go:15)	PCDATA	$0, $-1
	0x000a 00010 (testdata/listing/go/rangefunc.go:15)	PUSHQ	BP
	0x000b 00011 (testdata/listing/go/rangefunc.go:15)	MOVQ	SP, BP
	0x000e 00014 (testdata/listing/go/rangefunc.go:15)	SUBQ	$64, SP
	0x0012 00018 (testdata/listing/go/rangefunc.go:15)	MOVQ	BX, main.s+88(FP)
	0x0017 00023 (testdata/listing/go/rangefunc.go:15)	FUNCDATA	$0, gclocals·yAJYxeFi16aR2Ounp/8p2w==(SB)
	0x0017 00023 (testdata/listing/go/rangefunc.go:15)	FUNCDATA	$1, gclocals·wLoikjMz+uccGJ1M3i60xA==(SB)
	0x0017 00023 (testdata/listing/go/rangefunc.go:15)	FUNCDATA	$5, main.main-range1.arginfo1(SB)
	0x0017 00023 (testdata/listing/go/rangefunc.go:15)	FUNCDATA	$6, main.main-range1.argliveinfo(SB)
	0x0017 00023 (testdata/listing/go/rangefunc.go:15)	PCDATA	$3, $1
	0x0017 00023 (testdata/listing/go/rangefunc.go:15)	MOVQ	8(DX), SI
	0x001b 00027 (testdata/listing/go/rangefunc.go:15)	MOVQ	16(DX), DI
	0x001f 00031 (testdata/listing/go/rangefunc.go:15)	MOVQ	24(DX), R8
	0x0023 00035 (testdata/listing/go/rangefunc.go:15)	MOVQ	32(DX), DX
	0x0027 00039 (testdata/listing/go/rangefunc.go:15)	MOVB	$0, go:builtin.#r+31(SP)
	0x002c 00044 (testdata/listing/go/rangefunc.go:15)	MOVQ	(SI), R9
	0x002f 00047 (testdata/listing/go/rangefunc.go:15)	MOVQ	$2, (SI)
	0x0036 00054 (testdata/listing/go/rangefunc.go:15)	NOP
	0x0040 00064 (testdata/listing/go/rangefunc.go:15)	CMPQ	R9, $1
	0x0044 00068 (testdata/listing/go/rangefunc.go:15)	JNE	304
	0x004a 00074 (testdata/listing/go/rangefunc.go:16)	CMPQ	AX, $7
	0x004e 00078 (testdata/listing/go/rangefunc.go:16)	JEQ	272
	0x0054 00084 (testdata/listing/go/rangefunc.go:15)	MOVQ	AX, main.i+80(SP)
	0x0059 00089 (testdata/listing/go/rangefunc.go:15)	MOVQ	SI, main.&#state1+48(SP)
	0x005e 00094 (testdata/listing/go/rangefunc.go:15)	MOVQ	DX, main.&total+40(SP)
	0x0063 00099 (testdata/listing/go/rangefunc.go:15)	MOVQ	CX, main.s+96(SP)
	0x0068 00104 (testdata/listing/go/rangefunc.go:15)	MOVQ	R8, main.#defers.data+56(SP)
	0x006d 00109 (testdata/listing/go/rangefunc.go:15)	MOVQ	DI, main.#defers.type+32(SP)
	0x0072 00114 (testdata/listing/go/rangefunc.go:15)	MOVQ	BX, main.s+88(SP)
	0x0077 00119 (testdata/listing/go/rangefunc.go:15)	PCDATA	$3, $-1
	0x0077 00119 (testdata/listing/go/rangefunc.go:19)	LEAQ	type:noalg.struct { F uintptr; X0 string }(SB), AX
	0x007e 00126 (testdata/listing/go/rangefunc.go:19)	PCDATA	$1, $1
	0x007e 00126 (testdata/listing/go/rangefunc.go:19)	NOP
	0x0080 00128 (testdata/listing/go/rangefunc.go:19)	CALL	runtime.newobject(SB)
	0x0085 00133 (testdata/listing/go/rangefunc.go:19)	LEAQ	main.main.deferwrap1(SB), CX
	0x008c 00140 (testdata/listing/go/rangefunc.go:19)	MOVQ	CX, (AX)
	0x008f 00143 (testdata/listing/go/rangefunc.go:19)	MOVQ	main.s+96(SP), CX
	0x0094 00148 (testdata/listing/go/rangefunc.go:19)	MOVQ	CX, 16(AX)
	0x0098 00152 (testdata/listing/go/rangefunc.go:19)	CMPL	runtime.writeBarrier(SB), $0
	0x009f 00159 (testdata/listing/go/rangefunc.go:19)	PCDATA	$0, $-2
	0x009f 00159 (testdata/listing/go/rangefunc.go:19)	NOP
	0x00a0 00160 (testdata/listing/go/rangefunc.go:19)	JNE	169
	0x00a2 00162 (testdata/listing/go/rangefunc.go:19)	MOVQ	main.s+88(SP), DX
	0x00a7 00167 (testdata/listing/go/rangefunc.go:19)	JMP	182
	0x00a9 00169 (testdata/listing/go/rangefunc.go:19)	CALL	runtime.gcWriteBarrier1(SB)
	0x00ae 00174 (testdata/listing/go/rangefunc.go:19)	MOVQ	main.s+88(SP), DX
	0x00b3 00179 (testdata/listing/go/rangefunc.go:19)	MOVQ	DX, (R11)
	0x00b6 00182 (testdata/listing/go/rangefunc.go:19)	MOVQ	DX, 8(AX)
	0x00ba 00186 (testdata/listing/go/rangefunc.go:19)	PCDATA	$0, $-1
	0x00ba 00186 (testdata/listing/go/rangefunc.go:19)	MOVQ	main.#defers.type+32(SP), BX
	0x00bf 00191 (testdata/listing/go/rangefunc.go:19)	MOVQ	main.#defers.data+56(SP), CX
	0x00c4 00196 (testdata/listing/go/rangefunc.go:19)	PCDATA	$1, $2
	0x00c4 00196 (testdata/listing/go/rangefunc.go:19)	CALL	runtime.deferprocat(SB)
	0x00c9 00201 (testdata/listing/go/rangefunc.go:19)	TESTL	AX, AX
	0x00cb 00203 (testdata/listing/go/rangefunc.go:19)	JNE	256
	0x00cd 00205 (testdata/listing/go/rangefunc.go:20)	MOVQ	main.i+80(SP), AX
	0x00d2 00210 (testdata/listing/go/rangefunc.go:20)	MOVQ	main.&total+40(SP), CX
	0x00d7 00215 (testdata/listing/go/rangefunc.go:20)	ADDQ	AX, (CX)
	0x00da 00218 (testdata/listing/go/rangefunc.go:21)	MOVQ	main.&#state1+48(SP), AX
	0x00df 00223 (testdata/listing/go/rangefunc.go:21)	MOVQ	$1, (AX)
	0x00e6 00230 (testdata/listing/go/rangefunc.go:21)	MOVB	$1, go:builtin.#r+31(SP)
	0x00eb 00235 (testdata/listing/go/rangefunc.go:21)	PCDATA	$1, $3
	0x00eb 00235 (testdata/listing/go/rangefunc.go:21)	CALL	runtime.deferreturn(SB)
	0x00f0 00240 (testdata/listing/go/rangefunc.go:21)	MOVBLZX	go:builtin.#r+31(SP), AX
	0x00f5 00245 (testdata/listing/go/rangefunc.go:21)	ADDQ	$64, SP
	0x00f9 00249 (testdata/listing/go/rangefunc.go:21)	POPQ	BP
	0x00fa 00250 (testdata/listing/go/rangefunc.go:21)	RET
	0x00fb 00251 (testdata/listing/go/rangefunc.go:21)	NOP
	0x0100 00256 (testdata/listing/go/rangefunc.go:19)	CALL	runtime.deferreturn(SB)
	0x0105 00261 (testdata/listing/go/rangefunc.go:19)	MOVBLZX	go:builtin.#r+31(SP), AX
	0x010a 00266 (testdata/listing/go/rangefunc.go:19)	ADDQ	$64, SP
	0x010e 00270 (testdata/listing/go/rangefunc.go:19)	POPQ	BP
	0x010f 00271 (testdata/listing/go/rangefunc.go:19)	RET
	0x0110 00272 (testdata/listing/go/rangefunc.go:19)	PCDATA	$3, $1
	0x0110 00272 (testdata/listing/go/rangefunc.go:17)	MOVQ	$0, (SI)
	0x0117 00279 (testdata/listing/go/rangefunc.go:17)	MOVB	$0, go:builtin.#r+31(SP)
	0x011c 00284 (testdata/listing/go/rangefunc.go:17)	NOP
	0x0120 00288 (testdata/listing/go/rangefunc.go:17)	CALL	runtime.deferreturn(SB)
	0x0125 00293 (testdata/listing/go/rangefunc.go:17)	MOVBLZX	go:builtin.#r+31(SP), AX
	0x012a 00298 (testdata/listing/go/rangefunc.go:17)	ADDQ	$64, SP
	0x012e 00302 (testdata/listing/go/rangefunc.go:17)	POPQ	BP
	0x012f 00303 (testdata/listing/go/rangefunc.go:17)	RET
	0x0130 00304 (testdata/listing/go/rangefunc.go:15)	MOVQ	R9, AX
	0x0133 00307 (testdata/listing/go/rangefunc.go:15)	CALL	runtime.panicrangestate(SB)
	0x0138 00312 (testdata/listing/go/rangefunc.go:15)	XCHGL	AX, AX
	0x0139 00313 (testdata/listing/go/rangefunc.go:15)	NOP
	0x0139 00313 (testdata/listing/go/rangefunc.go:15)	PCDATA	$1, $-1
	0x0139 00313 (testdata/listing/go/rangefunc.go:15)	PCDATA	$0, $-2
	0x0139 00313 (testdata/listing/go/rangefunc.go:15)	MOVQ	AX, 8(SP)
	0x013e 00318 (testdata/listing/go/rangefunc.go:15)	MOVQ	BX, 16(SP)
	0x0143 00323 (testdata/listing/go/rangefunc.go:15)	MOVQ	CX, 24(SP)
	0x0148 00328 (testdata/listing/go/rangefunc.go:15)	CALL	runtime.morestack(SB)
	0x014d 00333 (testdata/listing/go/rangefunc.go:15)	PCDATA	$0, $-1
	0x014d 00333 (testdata/listing/go/rangefunc.go:15)	MOVQ	8(SP), AX
	0x0152 00338 (testdata/listing/go/rangefunc.go:15)	MOVQ	16(SP), BX
	0x0157 00343 (testdata/listing/go/rangefunc.go:15)	MOVQ	24(SP), CX
	0x015c 00348 (testdata/listing/go/rangefunc.go:15)	NOP
	0x0160 00352 (testdata/listing/go/rangefunc.go:15)	JMP	0
	0x0000 49 3b 66 10 0f 86 2f 01 00 00 55 48 89 e5 48 83  I;f.../...UH..H.
	0x0010 ec 40 48 89 5c 24 58 48 8b 72 08 48 8b 7a 10 4c  .@H.\$XH.r.H.z.L
	0x0020 8b 42 18 48 8b 52 20 c6 44 24 1f 00 4c 8b 0e 48  .B.H.R .D$..L..H
	0x0030 c7 06 02 00 00 00 66 0f 1f 84 00 00 00 00 00 90  ......f.........
	0x0040 49 83 f9 01 0f 85 e6 00 00 00 48 83 f8 07 0f 84  I.........H.....
	0x0050 bc 00 00 00 48 89 44 24 50 48 89 74 24 30 48 89  ....H.D$PH.t$0H.
	0x0060 54 24 28 48 89 4c 24 60 4c 89 44 24 38 48 89 7c  T$(H.L$`L.D$8H.|
	0x0070 24 20 48 89 5c 24 58 48 8d 05 00 00 00 00 66 90  $ H.\$XH......f.
	0x0080 e8 00 00 00 00 48 8d 0d 00 00 00 00 48 89 08 48  .....H......H..H
	0x0090 8b 4c 24 60 48 89 48 10 83 3d 00 00 00 00 00 90  .L$`H.H..=......
	0x00a0 75 07 48 8b 54 24 58 eb 0d e8 00 00 00 00 48 8b  u.H.T$X.......H.
	0x00b0 54 24 58 49 89 13 48 89 50 08 48 8b 5c 24 20 48  T$XI..H.P.H.\$ H
	0x00c0 8b 4c 24 38 e8 00 00 00 00 85 c0 75 33 48 8b 44  .L$8.......u3H.D
	0x00d0 24 50 48 8b 4c 24 28 48 01 01 48 8b 44 24 30 48  $PH.L$(H..H.D$0H
	0x00e0 c7 00 01 00 00 00 c6 44 24 1f 01 e8 00 00 00 00  .......D$.......
	0x00f0 0f b6 44 24 1f 48 83 c4 40 5d c3 0f 1f 44 00 00  ..D$.H..@]...D..
	0x0100 e8 00 00 00 00 0f b6 44 24 1f 48 83 c4 40 5d c3  .......D$.H..@].
	0x0110 48 c7 06 00 00 00 00 c6 44 24 1f 00 0f 1f 40 00  H.......D$....@.
	0x0120 e8 00 00 00 00 0f b6 44 24 1f 48 83 c4 40 5d c3  .......D$.H..@].
	0x0130 4c 89 c8 e8 00 00 00 00 90 48 89 44 24 08 48 89  L........H.D$.H.
	0x0140 5c 24 10 48 89 4c 24 18 e8 00 00 00 00 48 8b 44  \$.H.L$......H.D
	0x0150 24 08 48 8b 5c 24 10 48 8b 4c 24 18 0f 1f 40 00  $.H.\$.H.L$...@.
	0x0160 e9 9b fe ff ff                                   .....
	rel 122+4 t=R_PCREL type:noalg.struct { F uintptr; X0 string }+0
	rel 129+4 t=R_CALL runtime.newobject+0
	rel 136+4 t=R_PCREL main.main.deferwrap1+0
	rel 154+4 t=R_PCREL runtime.writeBarrier+-1
	rel 170+4 t=R_CALL runtime.gcWriteBarrier1+0
	rel 197+4 t=R_CALL runtime.deferprocat+0
	rel 236+4 t=R_CALL runtime.deferreturn+0
	rel 257+4 t=R_CALL runtime.deferreturn+0
	rel 289+4 t=R_CALL runtime.deferreturn+0
	rel 308+4 t=R_CALL runtime.panicrangestate+0
	rel 329+4 t=R_CALL runtime.morestack+0
main.main.deferwrap1 STEXT size=99 args=0x0 locals=0x28 funcid=0x16 align=0x0
	0x0000 00000 (testdata/listing/go/rangefunc.go:19)	TEXT	main.main.deferwrap1(SB), WRAPPER|NEEDCTXT|ABIInternal, $40-0
	0x0000 00000 (testdata/listing/go/rangefunc.go:19)	CMPQ	SP, 16(R14)
	0x0004 00004 (testdata/listing/go/rangefunc.go:19)	PCDATA	$0, $-2
	0x0004 00004 (testdata/listing/go/rangefunc.go:19)	JLS	75
	0x0006 00006 (testdata/listing/go/rangefunc.go:19)	PCDATA	$0, $-1
	0x0006 00006 (testdata/listing/go/rangefunc.go:19)	PUSHQ	BP
	0x0007 00007 (testdata/listing/go/rangefunc.go:19)	MOVQ	SP, BP
	0x000a 00010 (testdata/listing/go/rangefunc.go:19)	SUBQ	$32, SP
	0x000e 00014 (testdata/listing/go/rangefunc.go:19)	MOVQ	32(R14), R12
	0x0012 00018 (testdata/listing/go/rangefunc.go:19)	TESTQ	R12, R12
	0x0015 00021 (testdata/listing/go/rangefunc.go:19)	JNE	82
	0x0017 00023 (testdata/listing/go/rangefunc.go:19)	NOP
	0x0017 00023 (testdata/listing/go/rangefunc.go:19)	FUNCDATA	$0, gclocals·ISb46fRPFoZ9pIfykFK/kQ==(SB)
	0x0017 00023 (testdata/listing/go/rangefunc.go:19)	FUNCDATA	$1, gclocals·jCgrU8XAg0ifiSJZPFgpKw==(SB)
	0x0017 00023 (testdata/listing/go/rangefunc.go:19)	MOVQ	8(DX), AX
	0x001b 00027 (testdata/listing/go/rangefunc.go:19)	MOVQ	AX, main..autotmp_4.ptr+24(SP)
	0x0020 00032 (testdata/listing/go/rangefunc.go:19)	MOVQ	16(DX), AX
	0x0024 00036 (testdata/listing/go/rangefunc.go:19)	MOVQ	AX, main..autotmp_4.len+16(SP)
	0x0029 00041 (testdata/listing/go/rangefunc.go:19)	PCDATA	$1, $1
	0x0029 00041 (testdata/listing/go/rangefunc.go:19)	CALL	runtime.printlock(SB)
	0x002e 00046 (testdata/listing/go/rangefunc.go:19)	MOVQ	main..autotmp_4.ptr+24(SP), AX
	0x0033 00051 (testdata/listing/go/rangefunc.go:19)	MOVQ	main..autotmp_4.len+16(SP), BX
	0x0038 00056 (testdata/listing/go/rangefunc.go:19)	PCDATA	$1, $0
	0x0038 00056 (testdata/listing/go/rangefunc.go:19)	CALL	runtime.printstring(SB)
	0x003d 00061 (testdata/listing/go/rangefunc.go:19)	NOP
	0x0040 00064 (testdata/listing/go/rangefunc.go:19)	CALL	runtime.printunlock(SB)
	0x0045 00069 (testdata/listing/go/rangefunc.go:19)	ADDQ	$32, SP
	0x0049 00073 (testdata/listing/go/rangefunc.go:19)	POPQ	BP
	0x004a 00074 (testdata/listing/go/rangefunc.go:19)	RET
	0x004b 00075 (testdata/listing/go/rangefunc.go:19)	NOP
	0x004b 00075 (testdata/listing/go/rangefunc.go:19)	PCDATA	$1, $-1
	0x004b 00075 (testdata/listing/go/rangefunc.go:19)	PCDATA	$0, $-2
	0x004b 00075 (testdata/listing/go/rangefunc.go:19)	CALL	runtime.morestack(SB)
	0x0050 00080 (testdata/listing/go/rangefunc.go:19)	PCDATA	$0, $-1
	0x0050 00080 (testdata/listing/go/rangefunc.go:19)	JMP	0
	0x0052 00082 (testdata/listing/go/rangefunc.go:19)	LEAQ	48(SP), R13
	0x0057 00087 (testdata/listing/go/rangefunc.go:19)	CMPQ	(R12), R13
	0x005b 00091 (testdata/listing/go/rangefunc.go:19)	JNE	23
	0x005d 00093 (testdata/listing/go/rangefunc.go:19)	MOVQ	SP, (R12)
	0x0061 00097 (testdata/listing/go/rangefunc.go:19)	JMP	23
	0x0000 49 3b 66 10 76 45 55 48 89 e5 48 83 ec 20 4d 8b  I;f.vEUH..H.. M.
	0x0010 66 20 4d 85 e4 75 3b 48 8b 42 08 48 89 44 24 18  f M..u;H.B.H.D$.
	0x0020 48 8b 42 10 48 89 44 24 10 e8 00 00 00 00 48 8b  H.B.H.D$......H.
	0x0030 44 24 18 48 8b 5c 24 10 e8 00 00 00 00 0f 1f 00  D$.H.\$.........
	0x0040 e8 00 00 00 00 48 83 c4 20 5d c3 e8 00 00 00 00  .....H.. ]......
	0x0050 eb ae 4c 8d 6c 24 30 4d 39 2c 24 75 ba 49 89 24  ..L.l$0M9,$u.I.$
	0x0060 24 eb b4                                         $..
	rel 42+4 t=R_CALL runtime.printlock+0
	rel 57+4 t=R_CALL runtime.printstring+0
	rel 65+4 t=R_CALL runtime.printunlock+0
	rel 76+4 t=R_CALL runtime.morestack+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
go:info.main.upto$abstract SDWARFABSFCN dupok size=23
	0x0000 05 6d 61 69 6e 2e 75 70 74 6f 00 01 03 01 22 6e  .main.upto...."n
	0x0010 00 00 00 00 00 00 00                             .......
	rel 18+4 t=R_DWARFSECREF go:info.int+0
go:info.main.main.upto.func1$abstract SDWARFABSFCN dupok size=46
	0x0000 05 6d 61 69 6e 2e 6d 61 69 6e 2e 75 70 74 6f 2e  .main.main.upto.
	0x0010 66 75 6e 63 31 00 01 04 01 22 79 69 65 6c 64 00  func1...."yield.
	0x0020 00 00 00 00 00 21 69 00 05 00 00 00 00 00        .....!i.......
	rel 33+4 t=R_DWARFSECREF go:info.func(int, string) bool+0
	rel 41+4 t=R_DWARFSECREF go:info.int+0
main..inittask SNOPTRDATA size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
go:string."x" SRODATA dupok size=1
	0x0000 78                                               x
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal64+0
runtime.gcbits.0100000000000000 SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
type:.namedata.*func(func(int, string) bool)- SRODATA dupok size=31
	0x0000 00 1d 2a 66 75 6e 63 28 66 75 6e 63 28 69 6e 74  ..*func(func(int
	0x0010 2c 20 73 74 72 69 6e 67 29 20 62 6f 6f 6c 29     , string) bool)
type:*func(func(int, string) bool) SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 05 67 50 16 08 08 08 36 00 00 00 00 00 00 00 00  .gP....6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(func(int, string) bool)-+0
	rel 48+8 t=R_ADDR type:func(func(int, string) bool)+0
type:.namedata.*func(int, string) bool- SRODATA dupok size=25
	0x0000 00 17 2a 66 75 6e 63 28 69 6e 74 2c 20 73 74 72  ..*func(int, str
	0x0010 69 6e 67 29 20 62 6f 6f 6c                       ing) bool
type:*func(int, string) bool SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 f2 f4 c9 3d 08 08 08 36 00 00 00 00 00 00 00 00  ...=...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(int, string) bool-+0
	rel 48+8 t=R_ADDR type:func(int, string) bool+0
type:func(int, string) bool SRODATA dupok size=80
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 89 d3 88 93 02 08 08 33 00 00 00 00 00 00 00 00  .......3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(int, string) bool-+0
	rel 44+4 t=RelocType(-32763) type:*func(int, string) bool+0
	rel 56+8 t=R_ADDR type:int+0
	rel 64+8 t=R_ADDR type:string+0
	rel 72+8 t=R_ADDR type:bool+0
type:func(func(int, string) bool) SRODATA dupok size=64
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 a5 ec 90 63 02 08 08 33 00 00 00 00 00 00 00 00  ...c...3........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*func(func(int, string) bool)-+0
	rel 44+4 t=RelocType(-32763) type:*func(func(int, string) bool)+0
	rel 56+8 t=R_ADDR type:func(int, string) bool+0
type:.namedata.*struct { F uintptr; X0 *int; X1 interface {}; X2 *int }- SRODATA dupok size=58
	0x0000 00 38 2a 73 74 72 75 63 74 20 7b 20 46 20 75 69  .8*struct { F ui
	0x0010 6e 74 70 74 72 3b 20 58 30 20 2a 69 6e 74 3b 20  ntptr; X0 *int; 
	0x0020 58 31 20 69 6e 74 65 72 66 61 63 65 20 7b 7d 3b  X1 interface {};
	0x0030 20 58 32 20 2a 69 6e 74 20 7d                     X2 *int }
type:noalg.*struct { F uintptr; X0 *int; X1 interface {}; X2 *int } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 cb e8 be f0 00 08 08 36 00 00 00 00 00 00 00 00  .......6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { F uintptr; X0 *int; X1 interface {}; X2 *int }-+0
	rel 48+8 t=R_ADDR type:noalg.struct { F uintptr; X0 *int; X1 interface {}; X2 *int }+0
runtime.gcbits.1a00000000000000 SRODATA dupok size=8
	0x0000 1a 00 00 00 00 00 00 00                          ........
type:.namedata.F. SRODATA dupok size=3
	0x0000 01 01 46                                         ..F
type:.namedata.X0. SRODATA dupok size=4
	0x0000 01 02 58 30                                      ..X0
type:.namedata.X1. SRODATA dupok size=4
	0x0000 01 02 58 31                                      ..X1
type:.namedata.X2. SRODATA dupok size=4
	0x0000 01 02 58 32                                      ..X2
type:noalg.struct { F uintptr; X0 *int; X1 interface {}; X2 *int } SRODATA dupok size=176
	0x0000 28 00 00 00 00 00 00 00 28 00 00 00 00 00 00 00  (.......(.......
	0x0010 32 ba 3a 1f 02 08 08 19 00 00 00 00 00 00 00 00  2.:.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 04 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0080 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0090 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x00a0 00 00 00 00 00 00 00 00 20 00 00 00 00 00 00 00  ........ .......
	rel 32+8 t=R_ADDR runtime.gcbits.1a00000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { F uintptr; X0 *int; X1 interface {}; X2 *int }-+0
	rel 44+4 t=RelocType(-32763) type:noalg.*struct { F uintptr; X0 *int; X1 interface {}; X2 *int }+0
	rel 56+8 t=R_ADDR type:noalg.struct { F uintptr; X0 *int; X1 interface {}; X2 *int }+80
	rel 80+8 t=R_ADDR type:.namedata.F.+0
	rel 88+8 t=R_ADDR type:uintptr+0
	rel 104+8 t=R_ADDR type:.namedata.X0.+0
	rel 112+8 t=R_ADDR type:*int+0
	rel 128+8 t=R_ADDR type:.namedata.X1.+0
	rel 136+8 t=R_ADDR type:interface {}+0
	rel 152+8 t=R_ADDR type:.namedata.X2.+0
	rel 160+8 t=R_ADDR type:*int+0
type:.namedata.*struct { F uintptr; X0 int }- SRODATA dupok size=31
	0x0000 00 1d 2a 73 74 72 75 63 74 20 7b 20 46 20 75 69  ..*struct { F ui
	0x0010 6e 74 70 74 72 3b 20 58 30 20 69 6e 74 20 7d     ntptr; X0 int }
type:noalg.*struct { F uintptr; X0 int } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 69 54 5d 38 00 08 08 36 00 00 00 00 00 00 00 00  iT]8...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { F uintptr; X0 int }-+0
	rel 48+8 t=R_ADDR type:noalg.struct { F uintptr; X0 int }+0
runtime.gcbits. SRODATA dupok size=0
type:noalg.struct { F uintptr; X0 int } SRODATA dupok size=128
	0x0000 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 e2 7a d9 16 02 08 08 19 00 00 00 00 00 00 00 00  .z..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { F uintptr; X0 int }-+0
	rel 44+4 t=RelocType(-32763) type:noalg.*struct { F uintptr; X0 int }+0
	rel 56+8 t=R_ADDR type:noalg.struct { F uintptr; X0 int }+80
	rel 80+8 t=R_ADDR type:.namedata.F.+0
	rel 88+8 t=R_ADDR type:uintptr+0
	rel 104+8 t=R_ADDR type:.namedata.X0.+0
	rel 112+8 t=R_ADDR type:int+0
type:.namedata.*struct { F uintptr; X0 string }- SRODATA dupok size=34
	0x0000 00 20 2a 73 74 72 75 63 74 20 7b 20 46 20 75 69  . *struct { F ui
	0x0010 6e 74 70 74 72 3b 20 58 30 20 73 74 72 69 6e 67  ntptr; X0 string
	0x0020 20 7d                                             }
type:noalg.*struct { F uintptr; X0 string } SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 46 2a 70 21 00 08 08 36 00 00 00 00 00 00 00 00  F*p!...6........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { F uintptr; X0 string }-+0
	rel 48+8 t=R_ADDR type:noalg.struct { F uintptr; X0 string }+0
runtime.gcbits.0200000000000000 SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
type:noalg.struct { F uintptr; X0 string } SRODATA dupok size=128
	0x0000 18 00 00 00 00 00 00 00 10 00 00 00 00 00 00 00  ................
	0x0010 4a 4e bb cc 02 08 08 19 00 00 00 00 00 00 00 00  JN..............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 02 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00  ................
	0x0050 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0070 00 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	rel 32+8 t=R_ADDR runtime.gcbits.0200000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*struct { F uintptr; X0 string }-+0
	rel 44+4 t=RelocType(-32763) type:noalg.*struct { F uintptr; X0 string }+0
	rel 56+8 t=R_ADDR type:noalg.struct { F uintptr; X0 string }+80
	rel 80+8 t=R_ADDR type:.namedata.F.+0
	rel 88+8 t=R_ADDR type:uintptr+0
	rel 104+8 t=R_ADDR type:.namedata.X0.+0
	rel 112+8 t=R_ADDR type:string+0
gclocals·FzY36IO2mY0y4dZ1+Izd/w== SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
main.upto.arginfo1 SRODATA static dupok size=3
	0x0000 00 08 ff                                         ...
main.upto.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·2NSbawKySWs0upw55xaGlw== SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·ISb46fRPFoZ9pIfykFK/kQ== SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
main.upto.func1.arginfo1 SRODATA static dupok size=3
	0x0000 00 08 ff                                         ...
main.upto.func1.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·6kPfVJH9AM4wjsdCoNsXLQ== SRODATA dupok size=10
	0x0000 02 00 00 00 05 00 00 00 00 1a                    ..........
main.main.stkobj SRODATA static size=24
	0x0000 01 00 00 00 00 00 00 00 d8 ff ff ff 28 00 00 00  ............(...
	0x0010 28 00 00 00 00 00 00 00                          (.......
	rel 20+4 t=R_ADDROFF runtime.gcbits.1a00000000000000+0
main.main.upto.func1.arginfo1 SRODATA static dupok size=3
	0x0000 00 08 ff                                         ...
main.main.upto.func1.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·yAJYxeFi16aR2Ounp/8p2w== SRODATA dupok size=12
	0x0000 04 00 00 00 02 00 00 00 02 02 00 00              ............
gclocals·wLoikjMz+uccGJ1M3i60xA== SRODATA dupok size=12
	0x0000 04 00 00 00 03 00 00 00 00 07 03 00              ............
main.main-range1.arginfo1 SRODATA static dupok size=9
	0x0000 00 08 fe 08 08 10 08 fd ff                       .........
main.main-range1.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·jCgrU8XAg0ifiSJZPFgpKw== SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 00 01                    ..........
