#define ADD3(a,b,c)   ADDQ a,b;   ADDQ b, c
#define LONG(x) \
MOVQ $1, x ; \ // one
  \ // only a comment \
ADDQ x,x ;\
/* before */ SHLQ $2, x /* behind */ \

#define CALL_IT(NAME) \
TEXT NAME(SB), NOSPLIT, $0; \
	CALL ·h(SB);\
again: JMP again; \
	RET;
#define OUT \
	JMP x; \
x:
#define LAST XORL AX,AX \
// ends the macro
TEXT ·f(SB),4,$0
ADD3( AX, BX,CX ) // sum
MOVQ AX,BX // copy
ADD3 (AX,BX, DX)
LONG(A_VERY_LONG_NAME_OF_A_REGISTER, ANOTHER_NAME_THAT_IS_LONG) // far
#ifdef SIZE
lower_case(AX)
#else
	NOP
#endif
	RET

// The backslash of the comment is no end of a line: the macro ends here.
#define ENDS(r) \
	DECQ r; \
	// last \
next
