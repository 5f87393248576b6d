/* Calls functions whose arguments are larger than a page: on the main stack, and with an argument on a stack that is smaller
   than the result. */
#include "large.h"
#include <pthread.h>
#include <stdio.h>

static main_array_65536_uint8 all;

static void *run(void *argument) {
	(void)argument;
	all = main_fill(3);
	return NULL;
}

/* Leaves less stack space than the result needs. */
static void *deep(void *argument) {
	volatile char used[24 << 10];
	used[0] = 1;
	all = main_fill(3);
	return argument + used[0];
}

GoInt main_take(main_array_65536_uint8 values) { return values.a[65535] + 1; }

static void *back(void *argument) { return argument + main_through(4); }

int main(int count, char **arguments) {
	pthread_attr_t attributes;
	pthread_t thread;
	void *(*start)(void *) = count == 1 ? run : arguments[1][0] == 'd' ? deep : back;
	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, (size_t)(count > 1 ? 128 : 1024) << 10);
	pthread_create(&thread, &attributes, start, NULL);
	pthread_join(thread, NULL);
	main_sum_return r = main_sum(all, 1.5, (_GoString_) { "four", 4 }, 0.25f);
	printf("%lld %g %lld\n", (long long)r.r0, r.r1, (long long)main_through(4));
	return 0;
}
