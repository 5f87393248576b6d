//# link: -shared -fPIC
//! -shared makes a library that programs load
int main(void) { return 0; }
