//# compile: -ffreestanding
//# link: -static -nostdlib -Wl,-e,strat
//! error[no-entry]: entry point `strat` is not defined
//! -e start
void start(void) {}
