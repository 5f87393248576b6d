/* SHA-1: FIPS 180-4. */
#include "x.h"
#include "digest.h"

static const uint32_t initial[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};

static uint32_t left(uint32_t x, int n) { return x << n | x >> (32 - n); }

static void plain(void *state, GoSlice blocks) {
	uint32_t *h = state, w[80];
	for (const uint8_t *p = blocks.data, *end = p + blocks.len; p < end; p += 64) {
		for (int i = 0; i < 16; i++) {
			w[i] = (uint32_t)p[4 * i] << 24 | (uint32_t)p[4 * i + 1] << 16 | (uint32_t)p[4 * i + 2] << 8 | p[4 * i + 3];
		}
		for (int i = 16; i < 80; i++) w[i] = left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
		uint32_t a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
		for (int i = 0; i < 80; i++) {
			uint32_t f = i < 20 ? (b & c) ^ (~b & d) : i < 40 || i >= 60 ? b ^ c ^ d : (b & c) ^ (b & d) ^ (c & d);
			uint32_t k = i < 20 ? 0x5a827999 : i < 40 ? 0x6ed9eba1 : i < 60 ? 0x8f1bbcdc : 0xca62c1d6;
			uint32_t next = left(a, 5) + f + e + k + w[i];
			e = d, d = c, c = left(b, 30), b = a, a = next;
		}
		h[0] += a, h[1] += b, h[2] += c, h[3] += d, h[4] += e;
	}
}

/* blockAVX2 takes two blocks at a time and reads ahead, so its caller in Go holds back the last two or three blocks. */
enum { LEAST = 256 };

static void with_avx2(void *state, GoSlice blocks) {
	GoInt safe = (blocks.len - 128) / 128 * 128;
	sha1_blockAVX2(state, (GoSlice){blocks.data, safe, safe});
	plain(state, (GoSlice){(uint8_t *)blocks.data + safe, blocks.len - safe, blocks.len - safe});
}

static const struct example list[] = {
	{"", 1, "da39a3ee5e6b4b0d3255bfef95601890afd80709"},
	{"abc", 1, "a9993e364706816aba3e25717850c26c9cd0d89d"},
	{"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1, "84983e441c3bd26ebaae4aa1f95129e5e54670f1"},
	{"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu", 1,
		"a49b2446a02c645bf419f995b67091253a04a259"},
	{"a", 1000000, "34aa973cd4c4daa4f61eeb2bdbad27316534016f"},
};

int main(void) {
	struct hash hash = {4, 64, 20, 8, false, initial, plain};
	size_t count = sizeof list / sizeof *list;
	bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
	if (variant("blockAVX2", avx2, "AVX2, BMI1 and BMI2")) {
		examples(&hash, with_avx2, list, count, LEAST);
		bulk(&hash, with_avx2, LEAST / 64);
	}
	if (variant("blockSHANI", has_sha() && __builtin_cpu_supports("avx"), "AVX and SHA")) {
		examples(&hash, sha1_blockSHANI, list, count, 0);
		bulk(&hash, sha1_blockSHANI, 1);
	}
	return finish();
}
