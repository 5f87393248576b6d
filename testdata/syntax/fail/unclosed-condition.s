#include "open.h"
NOP
//> 1:2 `ifdef`: this condition has no #endif [unclosed-ifdef]
//>     1:2 `ifdef`: starts here
