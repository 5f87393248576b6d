/* Calls a function by its linker name, and one that checks the stack, the latter also on eight threads. */
#include "odd.h"
#include "deep.h"
#include <pthread.h>
#include <stdio.h>

static void *run(void *result) {
	for (int i = 0; i < 1000; i++) *(GoInt *)result = main_deep(100);
	*(GoInt *)result *= 10;
	return NULL;
}

int main(int count, char **arguments) {
	pthread_t threads[8];
	GoInt results[8], sum = 0;
	(void)arguments;
	if (count > 1) return (int)main_deep(1000000);
	for (int i = 0; i < 8; i++) pthread_create(&threads[i], NULL, run, &results[i]);
	for (int i = 0; i < 8; i++) {
		pthread_join(threads[i], NULL);
		sum += results[i];
	}
	/* Types without a name are identical if their components are, and an alias is the type it denotes. */
	main_struct_e5bf5d2f pair = { 3, 4 };
	main_A one = { 1 };
	pair = main_same(one, pair);
	printf("%ld %ld %ld\n", (long)main_lk(5), (long)main_deep(1000), (long)sum);
	printf("%d %d %ld\n", pair.p, pair.q, (long)main_length((uint8_t *)"eleven"));
	return 0;
}
