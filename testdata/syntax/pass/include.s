#include "inc.h"
X $FROM_INC
#include "half.h"
BX
NOP
//= inc.h:2 NOP
//= dir/case.s:2 X int $7
//= half.h:1 MOVQ name AX, name BX
//= dir/case.s:5 NOP
