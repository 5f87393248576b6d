#define LOOP(name, r) \
name: \
	DECQ r; \
	JNE name
TEXT ·a(SB), 4, $0-0
	LOOP(one, AX)
	LOOP(two, BX)
	JMP one
