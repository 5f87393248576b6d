//# link: -shared -fPIC
//# message: `-shared` is not supported: it makes a library that programs load
int main(void) { return 0; }
