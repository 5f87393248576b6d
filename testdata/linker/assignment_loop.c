//# link: -static -Wl,--defsym=here=there -Wl,--defsym=there=here
//# message: error[endless-assignment]: `--defsym here=there` refers back to itself
extern char here;
int main(void) { return &here != 0; }
