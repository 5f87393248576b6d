//# link: -static -l:libc.so.6
//! error[shared-library]
//! libc.so.6 is a shared library, and rasm links static programs
int missing(void);
int main(void) { return missing(); }
