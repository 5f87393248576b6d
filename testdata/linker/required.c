//# link: -static -Wl,--require-defined=nowhere
//# message: error[undefined-symbol]: symbol `nowhere` is not defined
//# message: required by `--require-defined`
int main(void) { return 0; }
