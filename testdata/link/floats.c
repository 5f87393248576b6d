//= celsius 100.00 -40.00
//= length 5.0
//= dot 816
//= dot again 816
#include "abi0.h"

GO_FUNC(celsius);
GO_FUNC(length);
GO_FUNC(dotSSE2);
GO_FUNC(dotAVX2);

static double to_celsius(double f) {
  struct { double f, ret; } p = {f, 0};
  CALL(celsius, p);
  return p.ret;
}

static double dot(void (*f)(void), const double *x, const double *y, int64_t n) {
  struct { const double *x, *y; int64_t n; double ret; } p = {x, y, n, 0};
  CALL(f, p);
  return p.ret;
}

int main(void) {
  printf("celsius %.2f %.2f\n", to_celsius(212), to_celsius(-40));

  struct { float a, b, ret; uint32_t pad; } h = {3, 4, 0, 0};
  CALL(length, h);
  printf("length %.1f\n", h.ret);

  double x[16], y[16];
  for (int i = 0; i < 16; i++) {
    x[i] = i;
    y[i] = 16 - i;
  }
  x[0] = 8.5;
  printf("dot %g\n", dot(dotSSE2, x, y, 16));
  int avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  printf("dot again %g\n", dot(avx2 ? dotAVX2 : dotSSE2, x, y, 16));
  return 0;
}
