#include "variables.h"
#include <stdio.h>

int64_t main_seed = 1000;
double main_root = 1.41;

int main(void) {
	long long total = main_total();
	printf("%lld %d %d %.1f %d\n", total, (int)main_counter, (int)(sizeof main_primes / 8), main_origin.y, (int)main_list.len);
}
