/* Eight threads call Go code for the number of seconds in the first argument: recursively, and back into C, which calls Go
   again. With a second argument one of them overflows its stack. */
#include "threads.h"
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { THREADS = 8 };

static time_t end;

struct work {
	pthread_t thread;
	GoInt number, calls, backs, wrong;
};

main_back_return main_back(GoInt *work, GoInt x, GoInt y) {
	struct work *own = (struct work *)(void *)work;
	own->backs++;
	own->wrong += main_deep(x & 15) != (x & 15);
	return (main_back_return) { x + y, x - y };
}

static void *run(void *argument) {
	struct work *own = argument;
	GoInt x = own->number;
	while (time(NULL) < end) {
		for (int i = 0; i < 1000; i++, own->calls++) {
			x = (GoInt)((GoUint)x * 6364136223846793005u + 1442695040888963407u);
			GoInt a = x >> 40, b = own->number;
			main_through_return r = main_through((void *)own, a, b);
			own->wrong += r.r0 != a + b || r.r1 != a - b;
			own->wrong += main_deep(a & 63) != (a & 63);
		}
	}
	return NULL;
}

static void *sink(void *argument) {
	(void)argument;
	printf("%d\n", (int)main_deep(1000000));
	return NULL;
}

int main(int count, char **arguments) {
	static struct work all[THREADS];
	GoInt calls = 0, backs = 0, wrong = 0;
	end = time(NULL) + atoi(arguments[1]) + 1;
	for (int i = 0; i < THREADS; i++) {
		pthread_attr_t attributes;
		pthread_attr_init(&attributes);
		/* Each has a different size. */
		pthread_attr_setstacksize(&attributes, (size_t)(256 + 64 * i) << 10);
		all[i].number = i + 1;
		pthread_create(&all[i].thread, &attributes, count > 2 && i == 5 ? sink : run, &all[i]);
	}
	for (int i = 0; i < THREADS; i++) {
		pthread_join(all[i].thread, NULL);
		calls += all[i].calls;
		backs += all[i].backs;
		wrong += all[i].wrong;
	}
	fprintf(stderr, "%lld calls\n", (long long)calls);
	printf("%s, %lld wrong\n", calls > 0 && backs == calls ? "as many back" : "calls lost", (long long)wrong);
	return 0;
}
