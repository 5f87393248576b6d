

#include "textflag.h"
#define SIZE   8   // bytes
DATA mask<>+0(SB)/8,$0x0f0f;
GLOBL mask<>(SB),RODATA|NOPTR,$8
// func f(a, b int) int
TEXT ·f(SB),NOSPLIT,$0-24
MOVQ a+0(FP),AX // first
   MOVQ	b+8(FP) ,	BX //second
ADDQ AX , BX;
	CMPQ BX,$'"'
JEQ done;JMP   2(PC)
	/* one line */
	VPADDD (SI)(CX*4), Y1,Y2 /* sum */
	BYTE $0x48;BYTE $0x8d ; BYTE $0x3d



	SUBQ $8, CX
loop:	DECQ CX
	JNE loop
done:  // the end
	MOVQ BX, ret+16(FP)
RET
TEXT ·g(SB),NOSPLIT,$0-0
	NOP
	RET



TEXT ·prefixes(SB),NOSPLIT,$0
	REP;MOVSB
	REP;	MOVSQ // all
	LOCK ; XADDQ AX,(BX)
	MOVQ AX,BX;CLD;REP;  STOSQ
	NOP;;NOP;
	RET;
#define COPY \
	REP;MOVSB;  \
	CLD; \
	RET
