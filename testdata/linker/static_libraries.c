//# link: -Wl,-Bstatic -lm -Wl,-Bdynamic
//! rasm: this asks for a program that /lib64/ld-linux-x86-64.so.2 loads, and rasm links static programs only
int main(void) { return 0; }
