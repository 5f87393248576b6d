/* SHA-256: FIPS 180-4. */
#include "x.h"
#include "digest.h"
#include "roots.h"

static uint32_t constants[64], initial[8];

static uint32_t right(uint32_t x, int n) { return x >> n | x << (32 - n); }

static void plain(void *state, GoSlice blocks) {
	uint32_t *h = state, w[64];
	for (const uint8_t *p = blocks.data, *end = p + blocks.len; p < end; p += 64) {
		for (int i = 0; i < 16; i++) {
			w[i] = (uint32_t)p[4 * i] << 24 | (uint32_t)p[4 * i + 1] << 16 | (uint32_t)p[4 * i + 2] << 8 | p[4 * i + 3];
		}
		for (int i = 16; i < 64; i++) {
			uint32_t low = right(w[i - 15], 7) ^ right(w[i - 15], 18) ^ w[i - 15] >> 3;
			uint32_t high = right(w[i - 2], 17) ^ right(w[i - 2], 19) ^ w[i - 2] >> 10;
			w[i] = w[i - 16] + low + w[i - 7] + high;
		}
		uint32_t v[8];
		memcpy(v, h, sizeof v);
		for (int i = 0; i < 64; i++) {
			uint32_t e = v[4], a = v[0];
			uint32_t one = v[7] + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + ((e & v[5]) ^ (~e & v[6])) + constants[i] + w[i];
			uint32_t two = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
			memmove(v + 1, v, 7 * sizeof *v);
			v[4] += one;
			v[0] = one + two;
		}
		for (int i = 0; i < 8; i++) h[i] += v[i];
	}
}

static const struct example list[] = {
	{"", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
	{"abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
	{"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
		"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
	{"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu", 1,
		"cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"},
	{"a", 1000000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
};

int main(void) {
	uint64_t roots[64];
	root_fractions(roots, 64, 3);
	for (int i = 0; i < 64; i++) constants[i] = (uint32_t)(roots[i] >> 32);
	root_fractions(roots, 8, 2);
	for (int i = 0; i < 8; i++) initial[i] = (uint32_t)(roots[i] >> 32);
	struct hash hash = {4, 64, 32, 8, false, initial, plain};
	bool avx = __builtin_cpu_supports("avx");
	const struct { const char *name; bool supported; const char *needs; block_function *block; } variants[] = {
		{"blockAVX2", avx && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2"), "AVX2 and BMI2", sha256_blockAVX2},
		{"blockSHANI", avx && has_sha(), "AVX and SHA", sha256_blockSHANI},
	};
	for (size_t i = 0; i < sizeof variants / sizeof *variants; i++) {
		if (!variant(variants[i].name, variants[i].supported, variants[i].needs)) continue;
		examples(&hash, variants[i].block, list, sizeof list / sizeof *list, 0);
		bulk(&hash, variants[i].block, 1);
	}
	return finish();
}
