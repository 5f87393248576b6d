// Uses the library like a C program.
#include <stdio.h>
#include <stdlib.h>
#include "library.h"

int main(void) {
	for (int i = 0; i < 3; i++) {
		char *word = Word(i);
		printf("%s ", word);
		free(word);
	}
	printf("%d ", Down(1000));
	printf("%lld %lld\n", Apply(0, 20, 22), Apply(2, -6, 7));
	return Collect() == 1 ? 0 : 1;
}
