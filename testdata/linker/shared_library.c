//# link: -static -l:libc.so.6
//# message: error[shared-library]
//# message: libc.so.6: shared library; rasm links static programs only
int missing(void);
int main(void) { return missing(); }
