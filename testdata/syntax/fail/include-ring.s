#include "ring.h"
NOP
//= 1:10 `"ring.h"`: included files nest too deeply [include-depth]
