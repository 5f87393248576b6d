#define LOAD(off) movq off(%rsi), %rax
#define ADD(off) mov rax, [rsi+off]; \
	vpaddd ymm0, ymm1, ymm2
#define COPY(to) movq %rax, to
#define COMPARE(x) CMPQ $5, x
#define SUM(x) ADDQ x, $3
#define NARROW() VCVTPD2PS X0, X1
TEXT ·f(SB), 4, $0
	LOAD(8)
	LOAD(16)
	ADD(8)
	COPY(BX)
	COMPARE(AX)
	SUM(AX)
	NARROW()
	RET
