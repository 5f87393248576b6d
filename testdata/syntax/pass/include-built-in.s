#include "textflag.h"
#include "funcdata.h"
#include "go_tls.h"
#define GOAMD64_v3
#include "asm_amd64.h"
TEXT ·f(SB), NOSPLIT|NOFRAME, $0-0
GO_ARGS
NO_LOCAL_POINTERS
GO_RESULTS_INITIALIZED
get_tls(CX)
MOVQ g(CX), AX
#ifdef hasAVX2
NOP
#endif
#ifdef hasAVX512F
UNDEF
#endif
//= dir/case.s:6 TEXT mem .f+0(SB), int 516, size 0 0
//= dir/case.s:7 FUNCDATA int $0, mem go_args_stackmap+0(SB)
//= dir/case.s:8 FUNCDATA int $1, mem no_pointers_stackmap+0(SB)
//= dir/case.s:9 PCDATA int $1, int $1
//= dir/case.s:10 MOVQ name TLS, name CX
//= dir/case.s:11 MOVQ mem 0(CX)(TLS*1), name AX
//= dir/case.s:13 NOP
