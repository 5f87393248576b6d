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
//= dir/case.s:19 NOP
//= 1:1 `#`: expected a directive name after `#` [directive-name]
//= 2:2 `if`: unknown directive `#if` [unknown-directive]
//= 3:2 `bogus`: unknown directive `#bogus` [unknown-directive]
//= 4:8: expected a macro name after `#define` [macro-name]
//= 5:7: expected a macro name after `#ifdef` [macro-name]
//= 7:2 `else`: `#else` without `#ifdef` or `#ifndef` [stray-else]
//= 8:2 `endif`: `#endif` without `#ifdef` or `#ifndef` [stray-endif]
//= 9:10 `B`: unexpected text after `#ifdef` [directive-end]
//= 11:5 `#`: `#` must be the first token on its line [misplaced-hash]
//= 12:10 `foo`: expected a file name in double quotes for `#include` [file-name]
//= 13:10 `"foo.h"`: cannot find `foo.h` [include-not-found]
//= 14:10 `"go_asm.h"`: cannot find `go_asm.h` [include-not-found]
//=     help: generate `go_asm.h` with `go tool compile -asmhdr`
//= 15:18 `x`: unexpected text after `#include` [directive-end]
//= 16:7 `x`: expected a decimal line number after `#line` [line-number]
//= 17:8: expected a file name in double quotes for `#line` [file-name]
//= 18:13 `b`: unexpected text after `#line` [directive-end]
