#include "lib.h"
NOP
//= lib.h:1 MOVQ mem lib+0(FP), name AX
//= inc.h:2 NOP
//= dir/case.s:2 NOP
