// An exception passes through a function in Go assembly; the registers of its caller are then restored.
//= caught 42 with 7
#include <cstdio>

extern "C" long through(long (*)(long)) __asm__("main.through");

static long fails(long) { throw 42; }

int main(int count, char **) {
	long kept = 6 + count;
	try {
		through(fails);
	} catch (int value) {
		std::printf("caught %d with %ld\n", value, kept);
		return 0;
	}
	return 1;
}
