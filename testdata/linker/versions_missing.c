//# parts: 2
//# link: -static
//# message: symbol `foo@V1` is not defined
// A definition without a version does not satisfy a reference to a version.
#if PART == 0
int first(void);
__asm__(".symver first,foo@V1");
int main(void) { return first(); }
#else
int foo(void) { return 1; }
#endif
