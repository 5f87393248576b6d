//# parts: 2
//# link: -static
//! error[thread-local-mismatch]: `variable` is thread-local, and is not reached as one
#if PART == 0
extern int variable;
int main(void) { return variable; }
#else
__thread int variable = 1;
#endif
