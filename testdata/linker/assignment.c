//# link: -static -Wl,--defsym=alias=helper_functoin
//# message: error[undefined-symbol]: symbol `helper_functoin` is not defined
//# message: referenced by `--defsym alias=helper_functoin`
//# message: `helper_function` is defined
int helper_function(void) { return 1; }
extern int alias(void);
int main(void) { return alias(); }
