/* ChaCha20-Poly1305: RFC 8439. */
#include "x.h"
#include "vectors.h"

enum { TAG = 16, MOST = 1500 };

/* ---- the plain implementation ---- */

static uint32_t left(uint32_t x, int n) { return x << n | x >> (32 - n); }

static void quarter(uint32_t *x, int a, int b, int c, int d) {
	x[a] += x[b], x[d] = left(x[d] ^ x[a], 16);
	x[c] += x[d], x[b] = left(x[b] ^ x[c], 12);
	x[a] += x[b], x[d] = left(x[d] ^ x[a], 8);
	x[c] += x[d], x[b] = left(x[b] ^ x[c], 7);
}

/* 64 bytes of the key stream. */
static void stream(uint8_t out[64], const uint32_t state[16], uint32_t counter) {
	uint32_t start[16], x[16];
	memcpy(start, state, sizeof start);
	start[12] = counter;
	memcpy(x, start, sizeof x);
	for (int round = 0; round < 10; round++) {
		for (int i = 0; i < 4; i++) quarter(x, i, 4 + i, 8 + i, 12 + i);
		for (int i = 0; i < 4; i++) quarter(x, i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4);
	}
	for (int i = 0; i < 16; i++) {
		for (int j = 0; j < 4; j++) out[4 * i + j] = (uint8_t)((x[i] + start[i]) >> 8 * j);
	}
}

static void encrypt(uint8_t *out, const uint8_t *in, size_t size, const uint32_t state[16]) {
	uint8_t key[64];
	for (size_t i = 0; i < size; i++) {
		if (i % 64 == 0) stream(key, state, (uint32_t)(1 + i / 64));
		out[i] = in[i] ^ key[i % 64];
	}
}

/* A number modulo 2^130 - 5, byte by byte. */
struct poly {
	uint32_t sum[17], factor[17];
};

static void carry(uint32_t sum[17]) {
	/* Bits beyond 130 are added again, multiplied by five. */
	for (int twice = 0; twice < 2; twice++) {
		uint32_t over = 0;
		for (int i = 0; i < 17; i++) {
			over += sum[i];
			sum[i] = i < 16 ? over & 255 : over & 3;
			over >>= i < 16 ? 8 : 2;
		}
		sum[0] += 5 * over;
	}
}

static void poly_block(struct poly *poly, const uint8_t *block, size_t size) {
	uint32_t next[17] = {0};
	for (size_t i = 0; i < size; i++) poly->sum[i] += block[i];
	poly->sum[size]++;
	for (int i = 0; i < 17; i++) {
		for (int j = 0; j < 17; j++) {
			/* 2^136 is 320 here. */
			next[(i + j) % 17] += poly->sum[i] * poly->factor[j] * (i + j < 17 ? 1 : 320);
		}
	}
	memcpy(poly->sum, next, sizeof next);
	carry(poly->sum);
}

/* The last block padded with zeros, as in the AEAD. */
static void poly_padded(struct poly *poly, const uint8_t *data, size_t size) {
	for (; size >= 16; size -= 16, data += 16) poly_block(poly, data, 16);
	uint8_t last[16] = {0};
	memcpy(last, data, size);
	if (size > 0) poly_block(poly, last, 16);
}

static void poly_start(struct poly *poly, const uint8_t key[32]) {
	*poly = (struct poly){{0}, {0}};
	for (int i = 0; i < 16; i++) poly->factor[i] = key[i] & (i % 4 == 3 ? 15 : i % 4 == 0 && i > 0 ? 252 : 255);
}

static void poly_end(struct poly *poly, const uint8_t key[32], uint8_t tag[TAG]) {
	carry(poly->sum);
	uint32_t less[17];
	memcpy(less, poly->sum, sizeof less);
	less[0] += 5;
	for (int i = 0; i < 16; i++) less[i + 1] += less[i] >> 8, less[i] &= 255;
	bool over = less[16] >= 4;
	uint32_t sum = 0;
	for (int i = 0; i < TAG; i++) {
		sum += (over ? less : poly->sum)[i] + key[16 + i];
		tag[i] = (uint8_t)sum;
		sum >>= 8;
	}
}

static void seal(uint8_t *out, const uint32_t state[16], const uint8_t *in, size_t size, const uint8_t *extra, size_t extra_size) {
	uint8_t key[64], lengths[16];
	struct poly poly;
	stream(key, state, 0);
	encrypt(out, in, size, state);
	poly_start(&poly, key);
	poly_padded(&poly, extra, extra_size);
	poly_padded(&poly, out, size);
	for (int i = 0; i < 8; i++) lengths[i] = (uint8_t)(extra_size >> 8 * i), lengths[8 + i] = (uint8_t)(size >> 8 * i);
	poly_block(&poly, lengths, 16);
	poly_end(&poly, key, out + size);
}

/* ---- the assembly, between guard pages ---- */

static struct region inputs, outputs, extras, keys;

static GoSlice slice(void *p, size_t size) {
	return (GoSlice){p, (GoInt)size, (GoInt)size};
}

static GoSlice key_words(const uint32_t state[16]) {
	void *at = memcpy(place(keys, 64, 0), state, 64);
	return (GoSlice){at, 16, 16};
}

/* Seals and opens one message and compares with the expected result; then with one bit changed. */
static void check(const uint32_t state[16], const uint8_t *text, size_t size, const uint8_t *extra, size_t extra_size,
	const uint8_t *sealed) {
	GoSlice key = key_words(state);
	size_t other = (doing_place + 7) % PLACES, whole = size + TAG;
	GoSlice ad = slice(memcpy(place(extras, extra_size, doing_place), extra, extra_size), extra_size);

	memset(outputs.start, UNTOUCHED, outputs.size);
	uint8_t *in = memcpy(place(inputs, size, doing_place), text, size), *out = place(outputs, whole, other);
	chacha20poly1305_chacha20Poly1305Seal(slice(out, whole), key, slice(in, size), ad);
	same(out, sealed, whole);
	same(in, text, size);
	only_wrote(outputs, out, whole);

	memset(outputs.start, UNTOUCHED, outputs.size);
	in = memcpy(place(inputs, whole, doing_place), sealed, whole);
	out = place(outputs, size, other);
	same_number(chacha20poly1305_chacha20Poly1305Open(slice(out, size), key, slice(in, size), ad), 1);
	same(out, text, size);
	only_wrote(outputs, out, size);

	/* In place, as Go allows. */
	out = memcpy(place(outputs, whole, other), text, size);
	chacha20poly1305_chacha20Poly1305Seal(slice(out, whole), key, slice(out, size), ad);
	same(out, sealed, whole);
	same_number(chacha20poly1305_chacha20Poly1305Open(slice(out, size), key, slice(out, size), ad), 1);
	same(out, text, size);

	uint8_t *wrong = in + below(whole);
	*wrong ^= (uint8_t)(1 << below(8));
	same_number(chacha20poly1305_chacha20Poly1305Open(slice(place(outputs, size, other), size), key, slice(in, size), ad), 0);
	if (extra_size > 0) {
		memcpy(in, sealed, whole);
		((uint8_t *)ad.data)[below(extra_size)] ^= 1;
		same_number(chacha20poly1305_chacha20Poly1305Open(slice(place(outputs, size, other), size), key, slice(in, size), ad), 0);
	}
}

/* The input of the functions for a key and a nonce: "expand 32-byte k", the key, a counter, the nonce. */
static void setup(uint32_t state[16], const uint8_t key[32], const uint8_t nonce[12]) {
	memcpy(state, "expand 32-byte k", 16);
	memcpy(state + 4, key, 32);
	state[12] = 0;
	memcpy(state + 13, nonce, 12);
}

/* The plain functions on RFC 8439, 2.3.2 and 2.5.2. */
static void check_plain(void) {
	uint8_t key[32], nonce[12], want[64], got[64];
	uint32_t state[16];
	struct poly poly;
	unhex(key, "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
	unhex(nonce, "000000090000004a00000000");
	setup(state, key, nonce);
	stream(got, state, 1);
	unhex(want, "10f1e7e4d13b5915500fdd1fa32071c4c7d1f4c733c068030422aa9ac3d46c4e"
		"d2826446079faa0914c2d705d98b02a2b5129cd1de164eb9cbd083e8a2503c4e");
	same(got, want, 64);
	unhex(key, "85d6be7857556d337f4452fe42d506a80103808afb0db2fd4abff6af4149f51b");
	const char *text = "Cryptographic Forum Research Group";
	poly_start(&poly, key);
	for (size_t at = 0; at < 34; at += 16) poly_block(&poly, (const uint8_t *)text + at, at < 32 ? 16 : 2);
	poly_end(&poly, key, got);
	unhex(want, "a8061dc1305136c6c22b8baf0c0127a9");
	same(got, want, TAG);
}

/* RFC 8439, 2.8.2 and A.5. */
static const struct { const char *key, *nonce, *extra, *text, *sealed; } examples[] = {
	{"808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f", "070000004041424344454647", "50515253c0c1c2c3c4c5c6c7",
		"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
		"d31a8d34648e60db7b86afbc53ef7ec2 a4aded51296e08fea9e2b5a736ee62d6 3dbea45e8ca9671282fafb69da92728b "
		"1a71de0a9e060b2905d6a5b67ecd3b36 92ddbd7f2d778b8c9803aee328091b58 fab324e4fad675945585808b4831d7bc "
		"3ff4def08e4b7a9de576d26586cec64b 6116 1ae10b594f09e26a7e902ecbd0600691"},
	{"1c9240a5eb55d38af333888604f6b5f0473917c1402b80099dca5cbc207075c0", "000000000102030405060708", "f33388860000000000004e91",
		"Internet-Drafts are draft documents valid for a maximum of six months and may be updated, replaced, or obsoleted by other "
		"documents at any time. It is inappropriate to use Internet-Drafts as reference material or to cite them other than as "
		"/\xe2\x80\x9cwork in progress./\xe2\x80\x9d",
		"64a0861575861af460f062c79be643bd 5e805cfd345cf389f108670ac76c8cb2 4c6cfc18755d43eea09ee94e382d26b0 "
		"bdb7b73c321b0100d4f03b7f355894cf 332f830e710b97ce98c8a84abd0b9481 14ad176e008d33bd60f982b1ff37c855 "
		"9797a06ef4f0ef61c186324e2b350638 3606907b6a7c02b0f9f6157b53c867e4 b9166c767b804d46a59b5216cde7a4e9 "
		"9040c5a40433225ee282a1b0a06c523e af4534d7f83fa1155b0047718cbc546a 0d072b04b3564eea1b422273f548271a "
		"0bb2316053fa76991955ebd63159434e cebb4e466dae5a1073a6727627097a10 49e617d91d361094fa68f0ff77987130 "
		"305beaba2eda04df997b714d6c6f2c29 a6ad5cb4022b02709b eead9d67890cbb22392336fea1851f38"},
};

int main(void) {
	inputs = region(MOST + TAG + 64), outputs = region(MOST + TAG + 64), extras = region(600), keys = region(64);
	bool supported = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
	if (!variant("Seal and Open", supported, "AVX2 and BMI2")) return finish();
	check_plain();
	uint8_t key[32], nonce[12], text[MOST], extra[300], sealed[MOST + TAG];
	uint32_t state[16];
	for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
		unhex(key, examples[i].key);
		unhex(nonce, examples[i].nonce);
		setup(state, key, nonce);
		size_t extra_size = unhex(extra, examples[i].extra), size = strlen(examples[i].text);
		if (unhex(sealed, examples[i].sealed) != size + TAG) return 2;
		for (doing_place = 0; doing_place < PLACES; doing_place++) {
			doing_length = size;
			check(state, (const uint8_t *)examples[i].text, size, extra, extra_size, sealed);
		}
	}
	for (size_t size = 0; size <= MOST; size++) {
		fill(key, sizeof key), fill(nonce, sizeof nonce), fill(text, size), fill(extra, sizeof extra);
		setup(state, key, nonce);
		/* Covers all short lengths of the additional data, and some longer ones. */
		size_t extra_size = size % 11 == 10 ? below(sizeof extra + 1) : size % 37;
		seal(sealed, state, text, size, extra, extra_size);
		doing_length = size, doing_place = size % PLACES;
		check(state, text, size, extra, extra_size, sealed);
		doing_place = 0;
		check(state, text, size, extra, extra_size, sealed);
	}
	return finish();
}
