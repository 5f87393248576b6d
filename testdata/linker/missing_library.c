//# link: -static -nostdlib -lnowhere
//# message: error[missing-library]: cannot find library `nowhere` (libnowhere.a)
int _start(void) { return 0; }
