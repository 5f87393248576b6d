//# parts: 2
//# link: -static -Wl,--fatal-warnings
//# message: `old`: old is dangerous
#if PART == 0
int old(void);
int main(void) { return old(); }
#else
static const char text[] __attribute__((used, section(".gnu.warning.old"))) = "old is dangerous";
int old(void) { return 1; }
#endif
