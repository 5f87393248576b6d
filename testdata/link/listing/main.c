/* Runs main.main of a listing; its output goes to standard error, as in Go. */
#include <stdio.h>

/* The goroutine as seen by prologues: the stack limit is its third word. */
static struct { void *low, *high, *guard; } goroutine;

/* Up to Go 1.16, functions find it in a thread-local variable. */
__thread void *tlsg __asm__("runtime.tlsg") = &goroutine;

void start(void *goroutine);

void print_int(long value) { fprintf(stderr, "%ld", value); }
void print_byte(long value) { fputc((int)value, stderr); }
void print_string(const char *text, long length) { fwrite(text, 1, (size_t)length, stderr); }

int main(void) {
	start(&goroutine);
	return 0;
}
