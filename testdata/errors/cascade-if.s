//# flags: -e
#ifdef NOWHERE
#else
#if GOAMD64 >= 3
#define STEP 32
#if NESTED
#endif
#elif GOAMD64 >= 2
#define STEP 16
#else
#define STEP 8
#endif
#endif
TEXT ·f(SB), 4, $0
	ADDQ $STEP, AX
	RET
#ifndef NOWHERE
	ADDQ $1, AX
#elif defined(ELSEWHERE)
	ADDQ $2, AX
#else
	ADDQ $3, AX
#endif
	MOVQ AX
#elif stray
#defin X 1
	MOVQ $X, AX
