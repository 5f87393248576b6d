#include "textflag.h"

//rasm:allow frame-args
//rasm:allow frame-arg -- a name that is wrong
//rasm:allow frame-args -- nothing to silence
// func f()
TEXT ·f(SB), NOSPLIT, $0-0
	RET //rasm:allow -- no name
//= bad-allow.s:3:1: warning[bad-allow]: this comment gives no reason
//= bad-allow.s:4:14: warning[bad-allow]: there is no check `frame-arg`
//= bad-allow.s:5:14: warning[unneeded-allow]: `frame-args` finds nothing here
//= bad-allow.s:8:6: warning[bad-allow]: this comment names no check
