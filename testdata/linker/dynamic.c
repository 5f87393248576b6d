//# link: -no-pie
//# link: -pie -fPIE
//! rasm links static programs only: use -static or -static-pie
//! ld-linux-x86-64.so.2
int main(void) { return 0; }
