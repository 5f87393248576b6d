/* Calls compiled code assembled from its listing. */
#include "go.h"
#include <stdio.h>

int main(void) {
	printf("%lld %lld\n", (long long)main_sum(-3, 5), (long long)main_sumSquare(3, -4));
	return 0;
}
