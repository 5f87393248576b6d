/* SHA-512: FIPS 180-4. */
#include "x.h"
#include "digest.h"
#include "roots.h"

/* In Go this table is in the package's Go code; the assembly reads it. */
uint64_t constants[80];
GO_NAME("crypto/internal/fips140/sha512._K", constants);

static uint64_t initial[8];

static uint64_t right(uint64_t x, int n) { return x >> n | x << (64 - n); }

static void plain(void *state, GoSlice blocks) {
	uint64_t *h = state, w[80];
	for (const uint8_t *p = blocks.data, *end = p + blocks.len; p < end; p += 128) {
		for (int i = 0; i < 16; i++) {
			w[i] = 0;
			for (int j = 0; j < 8; j++) w[i] = w[i] << 8 | p[8 * i + j];
		}
		for (int i = 16; i < 80; i++) {
			uint64_t low = right(w[i - 15], 1) ^ right(w[i - 15], 8) ^ w[i - 15] >> 7;
			uint64_t high = right(w[i - 2], 19) ^ right(w[i - 2], 61) ^ w[i - 2] >> 6;
			w[i] = w[i - 16] + low + w[i - 7] + high;
		}
		uint64_t v[8];
		memcpy(v, h, sizeof v);
		for (int i = 0; i < 80; i++) {
			uint64_t e = v[4], a = v[0];
			uint64_t one = v[7] + (right(e, 14) ^ right(e, 18) ^ right(e, 41)) + ((e & v[5]) ^ (~e & v[6])) + constants[i] + w[i];
			uint64_t two = (right(a, 28) ^ right(a, 34) ^ right(a, 39)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
			memmove(v + 1, v, 7 * sizeof *v);
			v[4] += one;
			v[0] = one + two;
		}
		for (int i = 0; i < 8; i++) h[i] += v[i];
	}
}

static const struct example list[] = {
	{"", 1,
		"cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"},
	{"abc", 1,
		"ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"},
	{"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu", 1,
		"8e959b75dae313da8cf4f72814fc143f8f7779c6eb9f7fa17299aeadb6889018501d289e4900f7e4331b99dec4b5433ac7d329eeb6dd26545e96e55b874be909"},
	{"a", 1000000,
		"e718483d0ce769644e2e42c7bc15b4638e1f98b13b2044285632a803afa973ebde0ff244877ea60a4cb0432ce577c31beb009c5c2c49aa2e4eadb217ad8cc09b"},
};

int main(void) {
	root_fractions(constants, 80, 3);
	root_fractions(initial, 8, 2);
	struct hash hash = {8, 128, 64, 16, false, initial, plain};
	bool supported = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
	if (variant("blockAVX2", supported, "AVX2 and BMI2")) {
		examples(&hash, sha512_blockAVX2, list, sizeof list / sizeof *list, 0);
		bulk(&hash, sha512_blockAVX2, 1);
	}
	return finish();
}
