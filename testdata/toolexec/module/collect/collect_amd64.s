// Frames whose arguments and results hold pointers; the compiler's maps of them come from the prototypes.

#include "funcdata.h"
#include "textflag.h"

// func Keep(node *Node, f func()) *Node
TEXT ·Keep(SB), $8-24
	NO_LOCAL_POINTERS
	MOVQ $0, ret+16(FP)
	MOVQ f+8(FP), AX
	MOVQ AX, 0(SP)
	CALL ·run(SB)
	MOVQ node+0(FP), AX
	MOVQ AX, ret+16(FP)
	RET

// func Fresh(f func() *Node, h func()) *Node
TEXT ·Fresh(SB), $16-24
	NO_LOCAL_POINTERS
	MOVQ $0, ret+16(FP)
	MOVQ f+0(FP), AX
	MOVQ AX, 0(SP)
	CALL ·make1(SB)
	MOVQ 8(SP), AX
	MOVQ AX, ret+16(FP)
	MOVQ $0, 8(SP)
	GO_RESULTS_INITIALIZED
	MOVQ h+8(FP), AX
	MOVQ AX, 0(SP)
	CALL ·run(SB)
	RET

// func Strings(text string, list []*Node, any interface{}, f func()) (string, []*Node, interface{})
TEXT ·Strings(SB), $8-120
	NO_LOCAL_POINTERS
	MOVQ f+56(FP), AX
	MOVQ AX, 0(SP)
	CALL ·run(SB)
	MOVQ text_base+0(FP), AX
	MOVQ AX, ret_base+64(FP)
	MOVQ text_len+8(FP), AX
	MOVQ AX, ret_len+72(FP)
	MOVQ list_base+16(FP), AX
	MOVQ AX, ret1_base+80(FP)
	MOVQ list_len+24(FP), AX
	MOVQ AX, ret1_len+88(FP)
	MOVQ list_cap+32(FP), AX
	MOVQ AX, ret1_cap+96(FP)
	MOVQ any_type+40(FP), AX
	MOVQ AX, ret2_type+104(FP)
	MOVQ any_data+48(FP), AX
	MOVQ AX, ret2_data+112(FP)
	RET

// func Deep(n int, node *Node, f func()) *Node
TEXT ·Deep(SB), $64-32
	NO_LOCAL_POINTERS
	MOVQ   n+0(FP), AX
	MOVQ   AX, 0(SP)
	MOVUPS node+8(FP), X0
	MOVUPS X0, 8(SP)
	CALL   ·deeper(SB)
	MOVQ   24(SP), AX
	MOVQ   AX, ret+24(FP)
	RET
