//# link: -static -Wl,--defsym=alias=helper_functoin
//! error[undefined-symbol]: symbol `helper_functoin` is not defined
//! --defsym alias=helper_functoin refers to it
//! `helper_function` is defined
int helper_function(void) { return 1; }
extern int alias(void);
int main(void) { return alias(); }
