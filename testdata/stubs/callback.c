/* Compiled code, assembled from its listing, that calls C functions. */
#include "go.h"
#include <stdio.h>

GoInt main_minus(GoInt a, GoInt b) { return a - b; }

main_shift_return main_shift(main_point p, _GoString_ s, float f) {
	p.y += s.n;
	p.tag *= s.p[0];
	return (main_shift_return) { p, f / 2 };
}

int main(void) {
	main_move_return r = main_move((main_point) { 1, 2, 3 }, (_GoString_) { "\002xy", 3 }, 5);
	printf("%lld %lld\n", (long long)main_call(42, 2), (long long)main_sub(42, 2));
	main_point_scale(&r.r0, 4);
	printf("%g %g %d %g\n", r.r0.x, r.r0.y, (int)r.r0.tag, r.r1);
	return 0;
}
