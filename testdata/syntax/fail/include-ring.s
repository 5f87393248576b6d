#include "ring.h"
NOP
//> dir/case.s:2 NOP
//> 1:10 `"ring.h"`: included files nest too deeply [include-depth]
