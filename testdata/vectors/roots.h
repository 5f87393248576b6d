/* The constants of SHA-2, from their definition in FIPS 180-4, 4.2.2 to 5.3.5: the fractions of the square and cube roots of
   the first primes. */

/* A number below 2^256, the lowest 32 bits first. */
struct wide {
	uint32_t limb[8];
};

static struct wide product(struct wide a, struct wide b) {
	struct wide out = {{0}};
	for (int i = 0; i < 8; i++) {
		uint64_t carry = 0;
		for (int j = 0; i + j < 8; j++) {
			carry += (uint64_t)a.limb[i] * b.limb[j] + out.limb[i + j];
			out.limb[i + j] = (uint32_t)carry;
			carry >>= 32;
		}
	}
	return out;
}

static bool at_most(struct wide a, struct wide b) {
	for (int i = 7; i >= 0; i--) {
		if (a.limb[i] != b.limb[i]) return a.limb[i] < b.limb[i];
	}
	return true;
}

/* The first 64 bits of the fraction of the square (2) or cube (3) root of a number below 512. */
static uint64_t root_fraction(uint32_t number, int root) {
	struct wide limit = {{0}}, found = {{0}};
	limit.limb[2 * root] = number;
	/* The root times 2^64, bit by bit; its integer part has at most five bits. */
	for (int bit = 68; bit >= 0; bit--) {
		struct wide more = found;
		more.limb[bit / 32] |= UINT32_C(1) << bit % 32;
		struct wide power = product(more, more);
		if (root == 3) power = product(power, more);
		if (at_most(power, limit)) found = more;
	}
	return (uint64_t)found.limb[1] << 32 | found.limb[0];
}

static uint32_t next_prime(uint32_t after) {
	for (uint32_t number = after + 1;; number++) {
		bool prime = true;
		for (uint32_t divisor = 2; divisor * divisor <= number; divisor++) prime &= number % divisor != 0;
		if (prime) return number;
	}
}

/* The first fractions, for the first primes. */
static void root_fractions(uint64_t *out, size_t count, int root) {
	for (uint32_t i = 0, prime = 1; i < count; i++) out[i] = root_fraction(prime = next_prime(prime), root);
}
