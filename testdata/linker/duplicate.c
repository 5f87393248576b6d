//# parts: 2
//# link: -static
//! error[duplicate-symbol]: symbol `twice` is defined more than once
//! part0.o(.text+
//! part1.o(.text+
int twice(void) { return PART; }
#if PART == 0
int main(void) { return 0; }
#endif
