/* MD5: RFC 1321. */
#include "x.h"
#include "digest.h"
#include <math.h>

static const uint32_t initial[4] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};

static void plain(void *state, GoSlice blocks) {
	static const uint8_t shifts[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
	static uint32_t sines[64];
	if (!sines[0]) {
		for (int i = 0; i < 64; i++) sines[i] = (uint32_t)(fabs(sin(i + 1)) * 4294967296.0);
	}
	uint32_t *h = state;
	for (const uint8_t *p = blocks.data, *end = p + blocks.len; p < end; p += 64) {
		uint32_t a = h[0], b = h[1], c = h[2], d = h[3];
		for (int i = 0; i < 64; i++) {
			int round = i / 16, word = (round == 0 ? i : round == 1 ? 5 * i + 1 : round == 2 ? 3 * i + 5 : 7 * i) % 16;
			uint32_t f = round == 0 ? (b & c) | (~b & d) : round == 1 ? (b & d) | (c & ~d) : round == 2 ? b ^ c ^ d : c ^ (b | ~d);
			const uint8_t *at = p + 4 * word;
			f += a + sines[i] + ((uint32_t)at[3] << 24 | (uint32_t)at[2] << 16 | (uint32_t)at[1] << 8 | at[0]);
			int shift = shifts[round][i % 4];
			a = d, d = c, c = b, b += f << shift | f >> (32 - shift);
		}
		h[0] += a, h[1] += b, h[2] += c, h[3] += d;
	}
}

static const struct example list[] = {
	{"", 1, "d41d8cd98f00b204e9800998ecf8427e"},
	{"a", 1, "0cc175b9c0f1b6a831c399e269772661"},
	{"abc", 1, "900150983cd24fb0d6963f7d28e17f72"},
	{"message digest", 1, "f96b697d7cb7938d525a2f31aaf161d0"},
	{"abcdefghijklmnopqrstuvwxyz", 1, "c3fcd3d76192e4007dfb496cca67e13b"},
	{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 1, "d174ab98d277d9f5a5611c2c9f419d9f"},
	{"1234567890", 8, "57edf4a22be3c955ac49da2e2107b67a"},
};

int main(void) {
	struct hash hash = {4, 64, 16, 8, true, initial, plain};
	variant("block", true, "");
	examples(&hash, md5_block, list, sizeof list / sizeof *list, 0);
	bulk(&hash, md5_block, 1);
	return finish();
}
