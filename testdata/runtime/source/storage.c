/* Initialized, zero and aligned variables, so that the block has everything that a program's can have. */
static __thread int one = 41;
static __thread char two = 7;
static __thread int nothing;
static __thread long wide __attribute__((aligned(128))) = 1;

int first(void) { return ++one; }
int second(void) { return two; }
int zero(void) { return nothing; }
int aligned(void) { return ((unsigned long)&wide % 128 == 0) && wide == 1; }
