//# flags: --go-files more/names.go
#include "textflag.h"

TEXT ·known(SB), NOSPLIT, $0-8
	RET

TEXT ·unknown(SB), NOSPLIT, $0-8
	CALL helper<>(SB)
	RET

TEXT helper<>(SB), NOSPLIT, $0-8
	RET

TEXT ·frameless(SB), NOSPLIT|NOFRAME, $0
	RET
//= missing-prototype.s:7:6: warning[missing-prototype]: no Go file declares `unknown`
//= missing-prototype.s:8:7: warning[call-room]: `helper` has 8 bytes of arguments and results, but there is room for 0
