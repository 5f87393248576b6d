//# compile: -flto -fno-fat-lto-objects
//# link: -static -nostdlib
//! error[intermediate-code]
//! part0.o has GCC's intermediate code only
//! compile it with -fno-lto
int main(void) { return 0; }
