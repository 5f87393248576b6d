//# link: -Wl,-Bstatic -lm -Wl,-Bdynamic
//# message: a program loaded by `/lib64/ld-linux-x86-64.so.2` is not supported
int main(void) { return 0; }
