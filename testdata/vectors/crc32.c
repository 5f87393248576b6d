/* CRC-32 (ISO 3309, ITU-T V.42) and CRC-32C (RFC 3720). */
#include "x.h"
#include "go_asm.h"
#include "vectors.h"

/* The CPU features that the assembly checks. */
uint8_t features[256];
GO_NAME("internal/cpu.X86", features);

enum { MOST = 2304 };
static const uint32_t ieee = 0xedb88320, castagnoli = 0x82f63b78;

/* Bit by bit, without the inversions at both ends. */
static uint32_t plain(uint32_t polynomial, uint32_t crc, const uint8_t *p, size_t size) {
	for (; size > 0; size--) {
		crc ^= *p++;
		for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (crc & 1 ? polynomial : 0);
	}
	return crc;
}

static GoSlice slice(const void *p, size_t size) {
	return (GoSlice){(void *)p, (GoInt)size, (GoInt)size};
}

/* Lengths from `least` in steps, at every position, compared with the plain code. */
static void bulk(uint32_t function(uint32_t, GoSlice), uint32_t polynomial, size_t least, size_t step) {
	struct region memory = region(MOST);
	for (size_t size = least; size <= MOST; size += step) {
		fill(memory.start, memory.size);
		for (size_t number = 0; number < PLACES; number++) {
			uint8_t *p = place(memory, size, number);
			uint32_t crc = (uint32_t)random64();
			doing_length = size, doing_place = number;
			same_number(function(crc, slice(p, size)), plain(polynomial, crc, p, size));
		}
	}
}

/* ieeeCLMUL takes 64 bytes or more, in multiples of 16. */
static void check_ieee(void) {
	enum { MILLION = 1000000 };
	struct region memory = region(MILLION);
	uint8_t *p = place(memory, MILLION, 0);
	memset(p, 'a', MILLION);
	/* As in zlib and others. */
	same_number(~crc32_ieeeCLMUL(~0u, slice(p, MILLION)), 0xdc25bfbc);
	/* For a message followed by its own sum the register ends at a fixed value, whatever the message (ITU-T V.42). */
	for (size_t size = 64; size <= MOST; size += 16) {
		p = place(memory, size, 0);
		fill(p, size - 4);
		uint32_t sum = ~plain(ieee, ~0u, p, size - 4);
		memcpy(p + size - 4, &sum, 4);
		same_number(crc32_ieeeCLMUL(~0u, slice(p, size)), 0xdebb20e3);
	}
	bulk(crc32_ieeeCLMUL, ieee, 64, 16);
}

/* RFC 3720, B.4, and the check value in CRC catalogues. */
static void check_castagnoli(void) {
	struct region memory = region(48);
	uint8_t bytes[48];
	static const struct { const char *bytes; uint32_t sum; } examples[] = {
		{"0000000000000000000000000000000000000000000000000000000000000000", 0x8a9136aa},
		{"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", 0x62a8ab43},
		{"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f", 0x46dd794e},
		{"1f1e1d1c1b1a191817161514131211100f0e0d0c0b0a09080706050403020100", 0x113fdb5c},
		{"01c00000 00000000 00000000 00000000 14000000 00000400 00000014 00000018 28000000 00000000 02000000 00000000", 0xd9963a56},
		{"313233343536373839", 0xe3069283},
	};
	for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
		size_t size = unhex(bytes, examples[i].bytes);
		for (size_t number = 0; number < PLACES; number++) {
			doing_length = size, doing_place = number;
			uint8_t *p = memcpy(place(memory, size, number), bytes, size);
			same_number(~crc32_castagnoliSSE42(~0u, slice(p, size)), examples[i].sum);
		}
	}
	bulk(crc32_castagnoliSSE42, castagnoli, 0, 1);
}

/* Three sums at a time, 24 bytes per round. */
static void check_triple(void) {
	struct region memory[3] = {region(MOST), region(MOST), region(MOST)};
	for (int i = 0; i < 3; i++) fill(memory[i].start, memory[i].size);
	for (size_t rounds = 1; rounds <= MOST / 24; rounds++) {
		for (size_t number = 0; number < PLACES; number++) {
			size_t size = doing_length = 24 * rounds;
			doing_place = number;
			uint32_t crc[3], want[3];
			GoSlice part[3];
			for (size_t i = 0; i < 3; i++) {
				crc[i] = (uint32_t)random64();
				part[i] = slice(place(memory[i], size, (number + i) % PLACES), size);
				want[i] = plain(castagnoli, crc[i], part[i].data, size);
			}
			crc32_castagnoliSSE42Triple_return got =
				crc32_castagnoliSSE42Triple(crc[0], crc[1], crc[2], part[0], part[1], part[2], (uint32_t)rounds);
			same_number(got.r0, want[0]);
			same_number(got.r1, want[1]);
			same_number(got.r2, want[2]);
		}
	}
}

int main(void) {
	bool sse42 = __builtin_cpu_supports("sse4.2");
	bool pclmul = sse42 && __builtin_cpu_supports("pclmul");
	bool wide = pclmul && __builtin_cpu_supports("vpclmulqdq") && __builtin_cpu_supports("avx512f")
		&& __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
		&& __builtin_cpu_supports("avx512vl");
	if (variant("ieeeCLMUL with PCLMULQDQ", pclmul, "PCLMULQDQ and SSE4.2")) check_ieee();
	if (variant("ieeeCLMUL with AVX-512", wide, "AVX-512 and VPCLMULQDQ")) {
		features[const_offsetX86HasAVX512VPCLMULQDQL] = 1;
		check_ieee();
	}
	if (variant("castagnoliSSE42", sse42, "SSE4.2")) check_castagnoli();
	if (variant("castagnoliSSE42Triple", sse42, "SSE4.2")) check_triple();
	return finish();
}
