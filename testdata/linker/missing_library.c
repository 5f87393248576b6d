//# link: -static -nostdlib -lnowhere
//! error[missing-library]: library `nowhere` is not found as libnowhere.a
int _start(void) { return 0; }
