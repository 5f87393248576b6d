//# link: -static -Wl,--defsym=alias=helper_functoin
//! error[undefined-symbol]: symbol `helper_functoin` is not defined
//! referenced by `--defsym alias=helper_functoin`
//! `helper_function` is defined
int helper_function(void) { return 1; }
extern int alias(void);
int main(void) { return alias(); }
