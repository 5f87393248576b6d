//# link: -static
//# message: error[undefined-symbol]: symbol `helper_functoin` is not defined
//# message: (.text+
//# message: in caller: referenced here
//# message: `helper_function` is defined
int helper_function(void) { return 1; }
int helper_functoin(void);
int caller(void) { return helper_functoin(); }

int main(void) { return caller(); }
