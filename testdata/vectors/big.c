/* Arithmetic on vectors of words, compared with word-by-word arithmetic in 128 bits. */
#include "x.h"
#include "vectors.h"

/* In Go this is a package variable: whether to use ADCX and ADOX. */
bool has_adx_instructions;
GO_NAME("math/big.hasADX", has_adx_instructions);

typedef unsigned __int128 two_words;

enum { MOST = 40, TIMES = 12 };

static struct region memory[3];
static uint64_t copy[3][MOST + 1], want[MOST + 1];

/* Random words, with many zeros and ones for long carry chains. */
static void words(uint64_t *out, size_t count) {
	size_t kind = below(4);
	for (size_t i = 0; i < count; i++) {
		uint64_t word = random64();
		out[i] = kind == 0 ? word : kind == 1 ? 0 : kind == 2 ? ~UINT64_C(0) : word & 1 ? ~UINT64_C(0) : word & 2;
	}
}

/* The position of a vector: mostly at the end of its memory, before an inaccessible page. */
static uint64_t *vector(size_t which, size_t count) {
	static const size_t places[] = {0, 0, 0, 1, 9, 14, 15};
	doing_place = places[below(sizeof places / sizeof *places)];
	uint64_t *at = (uint64_t *)aligned_place(memory[which], 8 * count, doing_place);
	memcpy(at, copy[which], 8 * count);
	return at;
}

static GoSlice slice(uint64_t *words, size_t count) {
	return (GoSlice){words, (GoInt)count, (GoInt)count};
}

/* z, x and y for one call; z is separate from the others, or is one of them. */
struct operands {
	uint64_t *z, *x, *y;
};

static struct operands operands(size_t count) {
	doing_length = count;
	for (size_t i = 0; i < 3; i++) words(copy[i], count + 1), memset(memory[i].start, UNTOUCHED, memory[i].size);
	/* In sequence, so that the random numbers do not depend on the compiler. */
	struct operands all;
	all.z = vector(0, count);
	all.x = vector(1, count);
	all.y = vector(2, count);
	size_t same_as = below(3);
	if (same_as > 0) all.z = same_as == 1 ? all.x : all.y;
	return all;
}

static void compare(struct operands all, size_t count, uint64_t carry, uint64_t want_carry) {
	same(all.z, want, 8 * count);
	same_number(carry, want_carry);
	if (all.z != all.x) same(all.x, copy[1], 8 * count);
	if (all.z != all.y) same(all.y, copy[2], 8 * count);
	size_t which = all.z == all.x ? 1 : all.z == all.y ? 2 : 0;
	only_wrote(memory[which], (uint8_t *)all.z, 8 * count);
}

typedef GoUint add_function(GoSlice z, GoSlice x, GoSlice y);

static void check_add(add_function *function, bool subtract) {
	for (size_t count = 0; count <= MOST; count++) {
		for (int time = 0; time < TIMES; time++) {
			struct operands all = operands(count);
			uint64_t carry = 0;
			for (size_t i = 0; i < count; i++) {
				two_words sum = subtract ? (two_words)copy[1][i] - copy[2][i] - carry : (two_words)copy[1][i] + copy[2][i] + carry;
				want[i] = (uint64_t)sum;
				carry = (uint64_t)(sum >> 64) & 1;
			}
			compare(all, count, function(slice(all.z, count), slice(all.x, count), slice(all.y, count)), carry);
		}
	}
}

typedef GoUint shift_function(GoSlice z, GoSlice x, GoUint s);

static void check_shift(shift_function *function, bool left) {
	for (size_t count = 0; count <= MOST; count++) {
		for (unsigned bits = 1; bits < 64; bits++) {
			struct operands all = operands(count);
			/* The adjacent words at both ends are zeros. */
			for (size_t i = 0; i < count; i++) {
				uint64_t own = copy[1][i], low = i > 0 ? copy[1][i - 1] : 0, high = i + 1 < count ? copy[1][i + 1] : 0;
				want[i] = left ? own << bits | low >> (64 - bits) : own >> bits | high << (64 - bits);
			}
			uint64_t out = count == 0 ? 0 : left ? copy[1][count - 1] >> (64 - bits) : copy[1][0] << (64 - bits);
			compare(all, count, function(slice(all.z, count), slice(all.x, count), bits), out);
		}
	}
}

/* Shifts within one vector, also by whole words, as in Go's shl and shr: z above x, or below. */
static void check_overlap(shift_function *function, bool left) {
	for (size_t count = 1; count < MOST; count++) {
		doing_length = count;
		words(copy[0], count + 1);
		uint64_t *all = vector(0, count + 1), *z = left ? all + 1 : all, *x = left ? all : all + 1;
		uint64_t *from = left ? copy[0] : copy[0] + 1;
		unsigned bits = 1 + (unsigned)below(63);
		for (size_t i = 0; i < count; i++) {
			uint64_t low = i > 0 ? from[i - 1] : 0, high = i + 1 < count ? from[i + 1] : 0;
			want[i] = left ? from[i] << bits | low >> (64 - bits) : from[i] >> bits | high << (64 - bits);
		}
		uint64_t out = left ? from[count - 1] >> (64 - bits) : from[0] << (64 - bits);
		same_number(function(slice(z, count), slice(x, count), bits), out);
		same(z, want, 8 * count);
	}
}

/* z = x + y * m + a; without y it is z = x * m + a. */
static void check_multiply(bool add) {
	for (size_t count = 0; count <= MOST; count++) {
		for (int time = 0; time < 4 * TIMES; time++) {
			struct operands all = operands(count);
			uint64_t factors[2];
			words(factors, 2);
			uint64_t m = factors[0], a = factors[1], carry = a;
			for (size_t i = 0; i < count; i++) {
				two_words sum = (two_words)copy[add ? 2 : 1][i] * m + carry + (add ? copy[1][i] : 0);
				want[i] = (uint64_t)sum;
				carry = (uint64_t)(sum >> 64);
			}
			GoSlice z = slice(all.z, count), x = slice(all.x, count), y = slice(all.y, count);
			compare(all, count, add ? big_addMulVVWW(z, x, y, m, a) : big_mulAddVWW(z, x, m, a), carry);
		}
	}
}

int main(void) {
	for (int i = 0; i < 3; i++) memory[i] = region(8 * MOST + 80);
	variant("addVV", true, ""), check_add(big_addVV, false);
	variant("subVV", true, ""), check_add(big_subVV, true);
	variant("lshVU", true, ""), check_shift(big_lshVU, true), check_overlap(big_lshVU, true);
	variant("rshVU", true, ""), check_shift(big_rshVU, false), check_overlap(big_rshVU, false);
	variant("mulAddVWW", true, ""), check_multiply(false);
	variant("addMulVVWW", true, ""), check_multiply(true);
	has_adx_instructions = true;
	if (variant("addMulVVWW with ADX", has_adx() && __builtin_cpu_supports("bmi2"), "ADX and BMI2")) check_multiply(true);
	return finish();
}
