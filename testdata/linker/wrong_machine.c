//# compile: -m32 -ffreestanding
//# link: -static -nostdlib
//# message: error[wrong-machine]
//# message: part0.o: not an object for a 64-bit little-endian machine
int _start(void) { return 0; }
