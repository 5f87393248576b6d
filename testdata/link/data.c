//= primes 2 3 5 7 sum 17 third 5
//= hello, world
//= ratio 0.75
//= counter 2
//= table 5 1 1
//= secret 1122334455667788
//= bytes 1160
#include "abi0.h"
#include <string.h>

extern const uint32_t primes[4] GO(primes);
extern const char greeting[16] GO(greeting);
extern const double ratio GO(ratio);
extern int64_t counter GO(counter);
extern void *const table[3] GO(table);
GO_FUNC(bump);
GO_FUNC(sumPrimes);
GO_FUNC(third);
GO_FUNC(secret);
GO_FUNC(sumBytes);

static uint64_t call(void (*f)(void)) {
  struct { uint64_t ret; } p = {0};
  CALL(f, p);
  return p.ret;
}

int main(void) {
  printf("primes %u %u %u %u ", primes[0], primes[1], primes[2], primes[3]);
  printf("sum %lu third %lu\n", call(sumPrimes), call(third));
  printf("%s\n", greeting);
  printf("ratio %g\n", ratio);

  call(bump);
  void (*again)(void);
  memcpy(&again, &table[1], sizeof again);
  call(again);
  printf("counter %ld\n", counter);

  uint64_t *hidden = (uint64_t *)call(secret);
  printf("table %u %d %d\n", *(uint32_t *)table[0], again == bump, table[2] == (void *)hidden);
  printf("secret %lx\n", *hidden);

  struct { const char *p; int64_t n; uint64_t ret; } s = {greeting, 12, 0};
  CALL(sumBytes, s);
  printf("bytes %lu\n", s.ret);
  return 0;
}
