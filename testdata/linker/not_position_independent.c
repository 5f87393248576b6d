//# compile: -fno-pie -mcmodel=small
//# link: -static-pie
//! error[not-position-independent]
//! compile it with `-fPIE` or `-fPIC`
int table[4];
int *main_table(void) { return table; }
int main(void) { return main_table() == 0; }
