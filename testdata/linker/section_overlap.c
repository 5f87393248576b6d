//# link: -static -Wl,-Tdata=0x401000
//# message: error[overlap]: section `
int data = 1;
int main(void) { return data; }
