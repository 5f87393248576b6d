/* A function called from Go code switches to another stack, where Go code is called too, and returns. */
#include "threads.h"
#include <stdio.h>
#include <stdlib.h>
#include <ucontext.h>

static ucontext_t outside, inside;

main_back_return main_back(GoInt *unused, GoInt x, GoInt y) {
	(void)unused;
	swapcontext(&inside, &outside);
	return (main_back_return) { x + y, x - y };
}

static void body(void) {
	GoInt nothing = 0;
	main_through_return r = main_through(&nothing, 5, 3);
	printf("%lld %lld %lld\n", (long long)r.r0, (long long)r.r1, (long long)main_deep(50));
}

int main(void) {
	getcontext(&inside);
	inside.uc_stack.ss_size = 1 << 20;
	inside.uc_stack.ss_sp = malloc(inside.uc_stack.ss_size);
	inside.uc_link = &outside;
	makecontext(&inside, body, 0);
	swapcontext(&outside, &inside);
	printf("%lld\n", (long long)main_deep(5));
	swapcontext(&outside, &inside);
	return 0;
}
