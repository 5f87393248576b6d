/* Searching, counting and comparing bytes, compared with byte-by-byte code. The input is surrounded by the bytes searched
   for, so that an access outside gives a wrong answer unless it faults. */
#include "x.h"
#include "go_asm.h"
#include "vectors.h"

/* The CPU features that the assembly checks. */
uint8_t features[256];
GO_NAME("internal/cpu.X86", features);

/* Several times longer than the longest loop of any function. */
enum { MOST = 300 };

static struct region memory[2];

static GoSlice slice(const void *p, size_t size) {
	return (GoSlice){(void *)p, (GoInt)size, (GoInt)size};
}

static GoString string(const void *p, size_t size) {
	return (GoString){p, (ptrdiff_t)size};
}

static void want_number(GoInt got, GoInt want) {
	same_number((uint64_t)got, (uint64_t)want);
}

/* ---- the replacement for Count without POPCNT: in Go a package function, called from assembly with its arguments on
   the stack ---- */

static unsigned long plain_calls;

static GoInt count(const uint8_t *p, size_t size, uint8_t byte) {
	GoInt found = 0;
	for (size_t i = 0; i < size; i++) found += p[i] == byte;
	return found;
}

__attribute__((used)) GoInt count_called(const uint8_t *p, size_t size, uint8_t byte) {
	plain_calls++;
	return count(p, size, byte);
}

#define ON_THE_STACK(name, byte, result) \
	__asm__(".pushsection .text\n" \
		".globl \"" name "\"\n" \
		"\"" name "\":\n" \
		"	mov 8(%rsp), %rdi\n" \
		"	mov 16(%rsp), %rsi\n" \
		"	movzbl " byte "(%rsp), %edx\n" \
		"	push %rbp\n" \
		"	mov %rsp, %rbp\n" \
		"	and $-16, %rsp\n" \
		"	call count_called\n" \
		"	mov %rbp, %rsp\n" \
		"	pop %rbp\n" \
		"	mov %rax, " result "(%rsp)\n" \
		"	ret\n" \
		".popsection\n")

ON_THE_STACK("internal/bytealg.countGeneric", "32", "40");
ON_THE_STACK("internal/bytealg.countGenericString", "24", "32");

/* ---- IndexByte and Count ---- */

/* Calls `test` with slices of every length at every position: without the byte, with one, with many. */
static void each_slice(void test(const uint8_t *p, size_t size, uint8_t byte)) {
	for (size_t size = 0; size <= MOST; size++) {
		for (size_t number = 0; number < PLACES; number++) {
			uint8_t byte = (uint8_t)random64();
			uint8_t *p = place(memory[0], size, number);
			doing_length = size, doing_place = number;
			memset(memory[0].start, byte, memory[0].size);
			for (size_t i = 0; i < size; i++) p[i] = (uint8_t)(byte + 1 + below(255));
			test(p, size, byte);
			if (size == 0) continue;
			p[size - 1] = byte;
			test(p, size, byte);
			p[below(size)] = byte;
			test(p, size, byte);
			p[0] = byte;
			test(p, size, byte);
			for (size_t i = 0; i < size; i++) p[i] = (uint8_t)(byte + below(2));
			test(p, size, byte);
			memset(p, byte, size);
			test(p, size, byte);
		}
	}
}

static void test_index_byte(const uint8_t *p, size_t size, uint8_t byte) {
	GoInt want = -1;
	for (size_t i = 0; i < size && want < 0; i++) {
		if (p[i] == byte) want = (GoInt)i;
	}
	want_number(bytealg_IndexByte(slice(p, size), byte), want);
	want_number(bytealg_IndexByteString(string(p, size), byte), want);
}

static void test_count(const uint8_t *p, size_t size, uint8_t byte) {
	GoInt want = count(p, size, byte);
	want_number(bytealg_Count(slice(p, size), byte), want);
	want_number(bytealg_CountString(string(p, size), byte), want);
}

/* ---- Compare and memequal ---- */

/* Calls `test` with pairs of slices: equal, and different in one byte. */
static void each_pair(void test(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size)) {
	for (size_t size = 0; size <= MOST; size++) {
		for (size_t number = 0; number < PLACES; number++) {
			size_t other = number % 3 == 0 ? size : below(MOST + 1), both = size < other ? size : other;
			doing_length = size, doing_place = number;
			fill(memory[0].start, memory[0].size);
			fill(memory[1].start, memory[1].size);
			uint8_t *a = place(memory[0], size, number), *b = place(memory[1], other, below(PLACES));
			memcpy(b, a, both);
			test(a, size, b, other);
			test(b, other, a, size);
			test(a, size, a, size);
			test(a, size, a, size / 2);
			/* In the last byte, the first, or any other; greater or less. */
			for (int time = 0; time < 4 && both > 0; time++) {
				size_t at = time == 0 ? both - 1 : time == 1 ? 0 : below(both);
				b[at] = (uint8_t)(a[at] + 1 + below(255));
				test(a, size, b, other);
				test(b, other, a, size);
				b[at] = a[at];
			}
		}
	}
}

static void test_compare(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size) {
	GoInt want = (a_size > b_size) - (a_size < b_size);
	for (size_t i = 0; i < a_size && i < b_size; i++) {
		if (a[i] == b[i]) continue;
		want = a[i] > b[i] ? 1 : -1;
		break;
	}
	want_number(bytealg_Compare(slice(a, a_size), slice(b, b_size)), want);
	want_number(bytealg_abigen_runtime_cmpstring(string(a, a_size), string(b, b_size)), want);
}

static bool equal(const uint8_t *a, const uint8_t *b, size_t size) {
	for (size_t i = 0; i < size; i++) {
		if (a[i] != b[i]) return false;
	}
	return true;
}

static void test_equal(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size) {
	size_t size = a_size < b_size ? a_size : b_size;
	same_number(bytealg_abigen_runtime_memequal((void *)a, (void *)b, size), equal(a, b, size));
}

/* memequal_varlen takes the length from the closure that DX points to; the stub sets none, so the call is made
   here, below the red zone of the stack. */
static void test_equal_varlen(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size) {
	uint64_t size = a_size < b_size ? a_size : b_size, closure[2] = {0, size};
	uint64_t result = (uint64_t)a, other = (uint64_t)b;
	void *context = closure;
	__asm__ volatile(
		"lea -128(%%rsp), %%rsp\n\t"
		"call \"runtime.memequal_varlen\"\n\t"
		"lea 128(%%rsp), %%rsp"
		: "+a"(result), "+b"(other), "+d"(context)
		:
		: "rcx", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4",
		"xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15", "memory", "cc");
	same_number(result & 255, equal(a, b, size));
}

/* ---- Index ---- */

static void check_index(size_t shortest, size_t longest) {
	for (size_t sought = shortest; sought <= longest; sought++) {
		for (size_t time = 0; time < 4 * (2 * longest + 20); time++) {
			size_t size = time / 4, number = below(PLACES);
			doing_length = size, doing_place = number;
			uint8_t *b = place(memory[1], sought, below(PLACES)), *a = place(memory[0], size, number);
			/* Few letters, for many partial matches; in half of the cases there is a match. */
			size_t letters = 1 + below(3);
			for (size_t i = 0; i < sought; i++) b[i] = (uint8_t)('a' + below(letters));
			for (size_t i = 0; i < memory[0].size; i++) memory[0].start[i] = b[i % sought];
			for (size_t i = 0; i < size; i++) a[i] = (uint8_t)('a' + below(letters));
			if (size >= sought && below(2)) memcpy(a + below(size - sought + 1), b, sought);
			/* Here all of it except one byte, the last or the first. */
			else if (size >= sought) {
				uint8_t *at = memcpy(a + below(size - sought + 1), b, sought);
				at[below(2) * (sought - 1)] = 'z';
			}
			GoInt want = -1;
			for (size_t i = 0; i + sought <= size && want < 0; i++) {
				if (equal(a + i, b, sought)) want = (GoInt)i;
			}
			want_number(bytealg_Index(slice(a, size), slice(b, sought)), want);
			want_number(bytealg_IndexString(string(a, size), string(b, sought)), want);
		}
	}
}

static bool with(const char *name, size_t feature, bool supported, const char *needs) {
	features[feature] = supported;
	return variant(name, supported, needs);
}

int main(void) {
	memory[0] = region(MOST + 64), memory[1] = region(MOST + 64);
	bool avx2 = __builtin_cpu_supports("avx2"), popcnt = __builtin_cpu_supports("popcnt");
	bool sse42 = __builtin_cpu_supports("sse4.2");

	variant("IndexByte", true, ""), each_slice(test_index_byte);
	variant("Compare", true, ""), each_pair(test_compare);
	variant("memequal", true, ""), each_pair(test_equal);
	variant("memequal_varlen", true, ""), each_pair(test_equal_varlen);
	variant("Index", true, ""), check_index(2, 31);
	/* Every call goes to the plain function. */
	variant("Count without POPCNT", true, ""), each_slice(test_count);
	same_number(plain_calls, comparisons);
	if (with("Count with POPCNT", const_offsetX86HasPOPCNT, popcnt, "POPCNT")) each_slice(test_count);
	if (with("Index with SSE4.2", const_offsetX86HasSSE42, sse42, "SSE4.2")) check_index(2, 31);

	bool all = avx2 && popcnt;
	if (with("Count with AVX2", const_offsetX86HasAVX2, all, "AVX2 and POPCNT")) each_slice(test_count);
	if (with("IndexByte with AVX2", const_offsetX86HasAVX2, avx2, "AVX2")) each_slice(test_index_byte);
	if (variant("Compare with AVX2", avx2, "AVX2")) each_pair(test_compare);
	if (variant("memequal with AVX2", avx2, "AVX2")) each_pair(test_equal);
	if (variant("memequal_varlen with AVX2", avx2, "AVX2")) each_pair(test_equal_varlen);
	/* Go searches for more than 31 bytes only here. */
	if (variant("Index with AVX2", avx2, "AVX2")) check_index(2, 63);
	return finish();
}
