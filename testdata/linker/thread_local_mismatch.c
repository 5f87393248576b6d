//# parts: 2
//# link: -static
//# message: error[thread-local-mismatch]
//# message: `variable` is thread-local, but R_X86_64_PC32 does not access it as such
#if PART == 0
extern int variable;
int main(void) { return variable; }
#else
__thread int variable = 1;
#endif
