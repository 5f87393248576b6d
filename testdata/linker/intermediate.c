//# compile: -flto -fno-fat-lto-objects
//# link: -static -nostdlib
//# message: error[intermediate-code]
//# message: part0.o: object contains only GCC intermediate code
//# message: compile it with `-fno-lto`
int main(void) { return 0; }
