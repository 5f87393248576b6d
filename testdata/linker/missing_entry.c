//# compile: -ffreestanding
//# link: -static -nostdlib -Wl,-e,strat
//! error[no-entry]: the entry point `strat` is not defined
//! -e start
void start(void) {}
