#include "_cgo_export.h"
#include "kernel.h"

GoInt behind(GoString text) { return kernel_count(text, 's'); }
