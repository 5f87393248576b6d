/* Calls every stub; their callbacks are stepped through too. */
#include "go.h"

GoInt reflect_callback(GoInt x, uint8_t c, float f) { return x * c + (GoInt)f; }

reflect_point reflect_transform(reflect_point a, reflect_point b, GoInt x) {
	a.x += b.x;
	a.tag += x;
	return a;
}

int main(void) {
	reflect_point a = { 1, 2, 3 }, b = { 3, 6, 4 };
	reflect_point m = reflect_middle(a, b);
	reflect_point t = reflect_thrice(a, b, 10);
	GoString text = { "text", 4 };
	reflect_pair_return pair = reflect_pair(text, 1.5);
	GoInt sum = (GoInt)(m.x + m.y) + m.tag + (GoInt)t.x + t.tag + pair.r0 + (GoInt)pair.r1;
	/* 15 + 17 + 7 + 20 + 31 */
	return (int)(sum + reflect_depth(20) + reflect_twice(7, 3, 3.5f));
}
