//# link: -static
//# link: -static -Wl,--gc-sections
//# link: -static-pie
//# compile: -fPIE
//# without: ld.lld, which has no .ctors
//# without: mold 1.10, which does not reverse them
//= p2
//= p1
//= prio101
//= a2
//= a1
//= plain
//= main
//= d1
//= d2
//= q1
// `.ctors` and `.dtors` become parts of `.init_array` and `.fini_array`, reversed and sorted by priority, which counts down from
// 65535. The order is that of GNU ld.
#include <stdio.h>
#define F(n) static void n(void) { puts(#n); }
F(a1) F(a2) F(p1) F(p2) F(d1) F(d2) F(q1)
typedef void (*function)(void);
#define SECTION(s) __attribute__((used, section(s)))
SECTION(".ctors") static function ca[] = {a1, a2};
SECTION(".ctors.65434") static function cp1[] = {p1};
SECTION(".ctors.65435") static function cp2[] = {p2};
__attribute__((constructor(101))) static void prio(void) { puts("prio101"); }
__attribute__((constructor)) static void plain(void) { puts("plain"); }
SECTION(".dtors") static function da[] = {d1, d2};
SECTION(".dtors.65435") static function dq[] = {q1};
int main(void) {
    puts("main");
    return 0;
}
