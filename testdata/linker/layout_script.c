//# file: layout.ld SECTIONS~{~.text~:~{~*(.text)~}~}
//# link: -static -Wl,-T,layout.ld
//# message: `SECTIONS` is not a command that names files
int main(void) { return 0; }
