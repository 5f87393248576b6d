//# link: -static -Wl,--defsym=here=here+here+here+here+there -Wl,--unresolved-symbols=ignore-all
//# message: error[endless-assignment]: `--defsym here=here+here+here+here+there` refers back to itself
extern char here;
int main(void) { return &here != 0; }
