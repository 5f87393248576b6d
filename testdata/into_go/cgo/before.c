#include "kernel.h"
#include "_cgo_export.h"

GoInt before(GoString text) { return kernel_count(text, 's'); }
