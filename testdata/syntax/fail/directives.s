#
#if 1
#endif
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
//= dir/case.s:20 NOP
//= 1:1 `#`: expected a directive name after `#` [directive-name]
//= 2:2 `if`: unknown directive `#if` [unknown-directive]
//= 4:2 `bogus`: unknown directive `#bogus` [unknown-directive]
//= 5:8: expected a macro name after `#define` [macro-name]
//= 6:7: expected a macro name after `#ifdef` [macro-name]
//= 8:2 `else`: `#else` without `#ifdef` or `#ifndef` [stray-else]
//= 9:2 `endif`: `#endif` without `#ifdef` or `#ifndef` [stray-endif]
//= 10:10 `B`: unexpected text after `#ifdef` [directive-end]
//= 12:5 `#`: `#` must be the first token on its line [misplaced-hash]
//=     fix 12:5 `#`: "//": write `//` if this is a comment
//= 13:10 `foo`: expected a file name in double quotes for `#include` [file-name]
//=     fix 13:10 `foo`: "\"foo\"": write `"foo"`
//= 14:10 `"foo.h"`: cannot find `foo.h` [include-not-found]
//= 15:10 `"go_asm.h"`: cannot find `go_asm.h` [include-not-found]
//=     help: generate `go_asm.h` with `go tool compile -asmhdr`
//= 16:18 `x`: unexpected text after `#include` [directive-end]
//= 17:7 `x`: expected a decimal line number after `#line` [line-number]
//= 18:8: expected a file name in double quotes for `#line` [file-name]
//= 19:13 `b`: unexpected text after `#line` [directive-end]
