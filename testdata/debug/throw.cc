// An exception goes through a function of Go assembly; what its caller keeps in registers is there afterwards.
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
