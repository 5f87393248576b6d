//# link: -shared -fPIC
//# message: -shared makes a library that programs load
int main(void) { return 0; }
