/* Common code of all programs here: memory between guard pages, random bytes, counts of comparisons by variant, and the
   features of the CPU.

   A program prints `ran NAME COUNT` for each variant of a function that it compared, and `absent NAME: needs …` for each
   that this CPU cannot run. The first differences, and accesses outside a function's memory, are printed to standard
   error, and the program fails. */
#define _GNU_SOURCE
#include <cpuid.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* Gives a definition in this program the name by which the assembly calls it. */
#define GO_NAME(go, here) __asm__(".globl \"" go "\"\n\t.set \"" go "\", " #here "\n")

/* Maximum number of differences printed. */
enum { SHOWN = 10 };

static const char *variant_name;
static unsigned long comparisons, differences;
/* The current call, for a message about a fault. */
static size_t doing_length, doing_place;

/* ---- counting ---- */

static inline void close_variant(void) {
	if (variant_name) printf("ran %s %lu\n", variant_name, comparisons);
	variant_name = NULL;
	comparisons = 0;
}

/* Starts a variant, if the CPU can run it. */
static inline bool variant(const char *name, bool supported, const char *needs) {
	close_variant();
	if (!supported) {
		printf("absent %s: needs %s\n", name, needs);
		return false;
	}
	variant_name = name;
	return true;
}

static inline void show(const char *label, const void *data, size_t size) {
	fprintf(stderr, " %s", label);
	for (size_t i = 0; i < size && i < 64; i++) fprintf(stderr, "%02x", ((const uint8_t *)data)[i]);
}

/* One comparison. */
static inline void same(const void *got, const void *want, size_t size) {
	comparisons++;
	if (memcmp(got, want, size) == 0 || differences++ >= SHOWN) return;
	fprintf(stderr, "%s: length %zu at place %zu:", variant_name, doing_length, doing_place);
	show("got ", got, size);
	show("instead of ", want, size);
	fprintf(stderr, "\n");
}

static inline void same_number(uint64_t got, uint64_t want) {
	same(&got, &want, sizeof got);
}

static inline int finish(void) {
	close_variant();
	if (differences) fprintf(stderr, "%lu differences\n", differences);
	return differences != 0;
}

/* ---- memory between guard pages ---- */

struct region {
	uint8_t *start;
	size_t size;
};

static inline void on_fault(int signal) {
	char text[200];
	int length = snprintf(text, sizeof text, "%s: length %zu at place %zu: signal %d\n", variant_name, doing_length,
		doing_place, signal);
	if (write(2, text, (size_t)length) < 0) _exit(4);
	_exit(3);
}

/* At least this many bytes, with an inaccessible page on either side. */
static inline struct region region(size_t size) {
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	size = (size + page - 1) / page * page;
	uint8_t *start = mmap(NULL, size + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (start == MAP_FAILED || mprotect(start + page, size, PROT_READ | PROT_WRITE) != 0) {
		perror("memory");
		exit(2);
	}
	struct sigaction action = {.sa_handler = on_fault};
	sigaction(SIGSEGV, &action, NULL);
	sigaction(SIGBUS, &action, NULL);
	return (struct region){start + page, size};
}

/* The positions of a number of bytes in a region: at distances from its end, or from its start. */
enum { PLACES = 20 };

static inline uint8_t *place(struct region region, size_t length, size_t number) {
	static const uint8_t away[PLACES / 2] = {0, 1, 3, 4, 7, 8, 15, 16, 33, 62};
	size_t distance = away[number / 2];
	return region.start + (number % 2 ? distance : region.size - length - distance);
}

/* The same for data that is aligned to 8 bytes in Go. */
static inline uint8_t *aligned_place(struct region region, size_t length, size_t number) {
	uintptr_t address = (uintptr_t)place(region, length, number);
	return (uint8_t *)(address & ~(uintptr_t)7);
}

/* The fill value of memory that a function must not write. */
enum { UNTOUCHED = 0xa5 };

/* Whether all of the region except this part still has the fill value. */
static inline void only_wrote(struct region region, const uint8_t *part, size_t size) {
	size_t changed = 0;
	for (const uint8_t *at = region.start; at < part; at++) changed += *at != UNTOUCHED;
	for (const uint8_t *at = part + size; at < region.start + region.size; at++) changed += *at != UNTOUCHED;
	same_number(changed, 0);
}

/* ---- random bytes, the same in every run ---- */

static uint64_t seed = 0x9e3779b97f4a7c15;

static inline uint64_t random64(void) {
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return seed * 0x2545f4914f6cdd1d;
}

static inline size_t below(size_t limit) {
	return (size_t)(random64() >> 32) % limit;
}

static inline void fill(void *data, size_t size) {
	for (size_t i = 0; i < size; i++) ((uint8_t *)data)[i] = (uint8_t)(random64() >> 56);
}

/* ---- the CPU: features that not every compiler's __builtin_cpu_supports knows ---- */

static inline bool leaf7(unsigned bit) {
	unsigned a, b, c, d;
	return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b >> bit & 1);
}

static inline bool has_adx(void) { return leaf7(19); }

static inline bool has_sha(void) { return leaf7(29); }

/* ---- hexadecimal digits, spaces allowed, to bytes ---- */

static inline size_t unhex(uint8_t *out, const char *digits) {
	size_t length = 0;
	for (unsigned value; *digits; digits++) {
		if (*digits == ' ') continue;
		if (sscanf(digits++, "%2x", &value) != 1) exit(2);
		out[length++] = (uint8_t)value;
	}
	return length;
}
