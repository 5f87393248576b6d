//# flags: -e
#define S "abc
#define C 'a
#define FINE "abc"
TEXT ·f(SB), 4, $0
	RET
DATA x<>+0(SB)/8, $FINE
GLOBL x<>(SB), 8, $8
#define REST /* a comment
TEXT ·g(SB), 4, $0
