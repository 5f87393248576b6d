/* Calls each function of steps.s; a debugger steps through them. */
long leaf(long) __asm__("main.leaf");
long frame(long) __asm__("main.frame");
long pushes(long) __asm__("main.pushes");
long small(long) __asm__("main.small");
long byhand(long) __asm__("main.byhand");
long above(long) __asm__("main.above");
long aligned(long) __asm__("main.aligned");
long copied(long) __asm__("main.copied");
long both(long) __asm__("main.both");
long tail(long) __asm__("main.tail");
long adjsp(long) __asm__("main.adjsp");

#define CHECK(call, wanted) if ((call) != (wanted)) return __LINE__

int main(void) {
	CHECK(leaf(1), 2);
	CHECK(frame(3), 7);
	CHECK(pushes(4), 10);
	CHECK(pushes(0), 0xffffffff);
	CHECK(small(9), 7);
	CHECK(byhand(5), 10);
	CHECK(above(5), 5);
	CHECK(aligned(6), 13);
	CHECK(copied(7), 8);
	CHECK(both(8), 17);
	CHECK(both(-8), 8);
	CHECK(tail(1), 3);
	CHECK(adjsp(12), 12);
	return 0;
}
