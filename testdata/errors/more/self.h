#include "more/self.h"
