//# link: -static -l:libc.so.6
//! error[shared-library]
//! libc.so.6: shared library; rasm links static programs only
int missing(void);
int main(void) { return missing(); }
