//# link: -no-pie
//# link: -pie -fPIE
//# message: is not supported: use `-static` or `-static-pie`
//# message: ld-linux-x86-64.so.2
int main(void) { return 0; }
