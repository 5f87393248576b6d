//# compile: -fno-pie -mcmodel=small
//# link: -static-pie
//# message: error[not-position-independent]
//# message: compile it with `-fPIE` or `-fPIC`
int table[4];
int *main_table(void) { return table; }
int main(void) { return main_table() == 0; }
