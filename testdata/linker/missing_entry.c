//# compile: -ffreestanding
//# link: -static -nostdlib -Wl,-e,strat
//# message: error[no-entry]: entry point `strat` is not defined
//# message: -e start
void start(void) {}
