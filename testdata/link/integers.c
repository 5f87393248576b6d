//= add 42
//= swap 2 1
//= narrow 66530
//= gcd 21
//= popcount 32 0 64
//= mulWide 1 fffffffffffffffe
#include "abi0.h"

GO_FUNC(add);
GO_FUNC(swap);
GO_FUNC(narrow);
GO_FUNC(gcd);
GO_FUNC(popcount);
GO_FUNC(mulWide);

static uint64_t ones(uint64_t x) {
  struct { uint64_t x, ret; } p = {x, ~0ul};
  CALL(popcount, p);
  return p.ret;
}

int main(void) {
  struct { int64_t a, b, ret; } a = {40, 2, 0};
  CALL(add, a);
  printf("add %ld\n", a.ret);

  struct { int64_t a, b, first, second; } s = {1, 2, 0, 0};
  CALL(swap, s);
  printf("swap %ld %ld\n", s.first, s.second);

  struct { int8_t a; uint16_t b; int32_t c; int64_t ret; } n = {-5, 65535, 1000, 0};
  CALL(narrow, n);
  printf("narrow %ld\n", n.ret);

  struct { uint64_t a, b, ret; } g = {1071, 462, 0};
  CALL(gcd, g);
  printf("gcd %lu\n", g.ret);

  printf("popcount %lu %lu %lu\n", ones(0xf0f0f0f00f0f0f0f), ones(0), ones(~0ul));

  struct { uint64_t a, b, hi, lo; } m = {~0ul, 2, 0, 0};
  CALL(mulWide, m);
  printf("mulWide %lx %lx\n", m.hi, m.lo);
  return 0;
}
