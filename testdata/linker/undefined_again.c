//# link: -static -Wl,--unresolved-symbols=ignore-all,--no-undefined
//# link: -static -Wl,--warn-unresolved-symbols,--error-unresolved-symbols
//# link: -static -Wl,-z,undefs,-z,defs
//# message: symbol `nowhere` is not defined
void nowhere(void);
int main(void) { nowhere(); return 0; }
