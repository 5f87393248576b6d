//# parts: 2
//# link: -static
//# message: error[duplicate-symbol]: symbol `twice` is defined more than once
//# message: part0.o(.text+
//# message: part1.o(.text+
int twice(void) { return PART; }
#if PART == 0
int main(void) { return 0; }
#endif
