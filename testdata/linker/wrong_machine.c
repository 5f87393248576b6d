//# compile: -m32 -ffreestanding
//# link: -static -nostdlib
//! error[wrong-machine]:
//! part0.o is no object for 64-bit little-endian machines
int _start(void) { return 0; }
