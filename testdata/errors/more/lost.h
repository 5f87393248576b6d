#include "more/no_such.h"
	WITHIN AX
