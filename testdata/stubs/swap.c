/* Calls compiled code assembled from its listing. */
#include "go.h"
#include <stdio.h>

int main(void) {
	main_swap_return r = main_swap(10, 20);
	printf("%lld %lld\n", (long long)r.r0, (long long)r.r1);
	return 0;
}
