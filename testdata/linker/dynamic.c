//# link: -no-pie
//# link: -pie -fPIE
//! is not supported: use `-static` or `-static-pie`
//! ld-linux-x86-64.so.2
int main(void) { return 0; }
