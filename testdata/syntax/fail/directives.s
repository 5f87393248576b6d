#
#if 1
#bogus
#define
#ifdef
#endif
#else
#endif
#ifdef A B
#endif
NOP #define A
#include foo
#include "foo.h"
#include "go_asm.h"
#include "inc.h" x
#line x
#line 5
#line 5 "a" b
NOP
//> dir/case.s:19 NOP
//> 1:1 `#`: a directive's name must follow `#` [directive-name]
//> 2:2 `if`: there is no directive `#if` [unknown-directive]
//> 3:2 `bogus`: there is no directive `#bogus` [unknown-directive]
//> 4:8: a macro's name must follow #define [macro-name]
//> 5:7: a macro's name must follow #ifdef [macro-name]
//> 7:2 `else`: #else without #ifdef or #ifndef [stray-else]
//> 8:2 `endif`: #endif without #ifdef or #ifndef [stray-endif]
//> 9:10 `B`: nothing may follow #ifdef on its line [directive-end]
//> 11:5 `#`: `#` must be the first thing on its line [misplaced-hash]
//> 12:10 `foo`: #include wants a file name in double quotes here [file-name]
//> 13:10 `"foo.h"`: cannot find `foo.h` [include-not-found]
//> 14:10 `"go_asm.h"`: cannot find `go_asm.h` [include-not-found]
//> 15:18 `x`: nothing may follow #include on its line [directive-end]
//> 16:7 `x`: #line wants a decimal line number here [line-number]
//> 17:8: #line wants a file name in double quotes here [file-name]
//> 18:13 `b`: nothing may follow #line on its line [directive-end]
