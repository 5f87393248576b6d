//# link: -static -Wl,-q,-s
//# message: relocations cannot be kept without symbols
int main(void) { return 0; }
