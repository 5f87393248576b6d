TEXT ·bytes(SB), 4, $0-0
	MOVB $300, AX
	MOVB $255, AX
	MOVB $-128, AX
	CMPB AX, $256
	ADDW $65536, AX
	ADDW $-32768, AX
	BYTE $0x190
	WORD $0x9090
	INT $259
	RET

TEXT ·words(SB), 4, $0-0
	MOVQ $0xffffffff, AX
	ANDQ $0xffffffff, AX
	ANDL $0xffffffff, AX
	CMPQ AX, $0x80000000
	MOVQ $0xfffffff0, 8(DI)
	MOVQ $0x123456789a, BX
	ADDQ $-5, AX
	RET

TEXT ·counts(SB), 4, $0-0
	SHLQ $63, AX
	SHLQ $64, AX
	SHLQ $100, BX, AX
	SALL $40, AX
	SHLW $31, AX
	SARW $200, AX
	RORXQ $100, AX, BX
	RORXL $31, AX, BX
	BTQ $63, AX
	BTSW $16, AX
	PSLLQ $100, X0
	RET

TEXT ·more(SB), 4, $0-0
	PUSHQ $0x80000000
	POPQ AX
	IMUL3Q $0x80000000, AX, BX
	IMUL3W $0x12345, AX, BX
	IMUL3Q $-0x80000000, AX, BX
	VEXTRACTI128 $2, Y1, X2
	VEXTRACTI128 $1, Y1, X2
	PINSRQ $2, AX, X1
	PEXTRD $5, X1, AX
	PEXTRB $15, X1, AX
	RET
DATA ·t+0(SB)/4, $0x1ffffffff
DATA ·t+4(SB)/1, $256
DATA ·t+5(SB)/1, $-129
DATA ·t+6(SB)/2, $0x12345
DATA ·t+8(SB)/2, $0xffff
DATA ·t+10(SB)/2, $-0x8000
DATA ·t+12(SB)/4, $0xffffffff
GLOBL ·t(SB), 8, $16
//= cut-constant.s:2:7: warning[cut-constant]: 300 does not fit in the 8 bits of `MOVB`: 44 is left of it
//= cut-constant.s:5:11: warning[cut-constant]: 256 does not fit in the 8 bits of `CMPB`: 0 is left of it
//= cut-constant.s:6:7: warning[cut-constant]: 65536 does not fit in the 16 bits of `ADDW`: 0 is left of it
//= cut-constant.s:8:7: warning[cut-constant]: 400 does not fit in the 8 bits of `BYTE`: 144 is left of it
//= cut-constant.s:10:6: warning[cut-constant]: 259 does not fit in the 8 bits of `INT`: 3 is left of it
//= cut-constant.s:15:7: warning[cut-constant]: `ANDQ` extends the sign of 32 bits: `$0xffffffff` is -1 here
//= cut-constant.s:17:11: warning[cut-constant]: `CMPQ` extends the sign of 32 bits: `$0x80000000` is -2147483648 here
//= cut-constant.s:18:7: warning[cut-constant]: `MOVQ` extends the sign of 32 bits: `$0xfffffff0` is -16 here
//= cut-constant.s:25:7: warning[cut-constant]: `SHLQ` looks at 6 bits of its constant: `$64` is 0 here
//= cut-constant.s:26:7: warning[cut-constant]: `SHLQ` looks at 6 bits of its constant: `$100` is 36 here
//= cut-constant.s:27:7: warning[cut-constant]: `SALL` looks at 5 bits of its constant: `$40` is 8 here
//= cut-constant.s:29:7: warning[cut-constant]: `SARW` looks at 5 bits of its constant: `$200` is 8 here
//= cut-constant.s:30:8: warning[cut-constant]: `RORXQ` looks at 6 bits of its constant: `$100` is 36 here
//= cut-constant.s:33:7: warning[cut-constant]: `BTSW` looks at 4 bits of its constant: `$16` is 0 here
//= cut-constant.s:38:8: warning[cut-constant]: `PUSHQ` extends the sign of 32 bits: `$0x80000000` is -2147483648 here
//= cut-constant.s:40:9: warning[cut-constant]: `IMUL3Q` extends the sign of 32 bits: `$0x80000000` is -2147483648 here
//= cut-constant.s:41:9: warning[cut-constant]: 74565 does not fit in the 16 bits of `IMUL3W`: 9029 is left of it
//= cut-constant.s:43:15: warning[cut-constant]: `VEXTRACTI128` looks at 1 bit of its constant: `$2` is 0 here
//= cut-constant.s:45:9: warning[cut-constant]: `PINSRQ` looks at 1 bit of its constant: `$2` is 0 here
//= cut-constant.s:46:9: warning[cut-constant]: `PEXTRD` looks at 2 bits of its constant: `$5` is 1 here
//= cut-constant.s:49:18: warning[cut-constant]: 8589934591 does not fit in the 32 bits of `DATA`: 4294967295 is left of it
//= cut-constant.s:50:18: warning[cut-constant]: 256 does not fit in the 8 bits of `DATA`: 0 is left of it
//= cut-constant.s:51:18: warning[cut-constant]: -129 does not fit in the 8 bits of `DATA`: 127 is left of it
//= cut-constant.s:52:18: warning[cut-constant]: 74565 does not fit in the 16 bits of `DATA`: 9029 is left of it
