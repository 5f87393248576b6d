#include "open.h"
NOP
//= 1:2 `ifdef`: missing `#endif` [unclosed-ifdef]
//=     1:2 `ifdef`: the condition starts here
