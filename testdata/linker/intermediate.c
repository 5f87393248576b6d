//# compile: -flto -fno-fat-lto-objects
//# link: -static -nostdlib
//! error[intermediate-code]
//! part0.o: object contains only GCC intermediate code
//! compile it with `-fno-lto`
int main(void) { return 0; }
