//# link: -static -nostdlib -lnowhere
//! error[missing-library]: cannot find library `nowhere` (libnowhere.a)
int _start(void) { return 0; }
