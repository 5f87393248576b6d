/* For block hashes: a block function is compared with a plain one on the examples of its standard, padded here, and on
   random states and blocks of many lengths, between guard pages. */
#include "vectors.h"

typedef void block_function(void *state, GoSlice blocks);

struct hash {
	/* Sizes in bytes of a word, a block, the state, and the length at the end of the padding. */
	size_t word, block, state, length;
	bool little_endian;
	const void *initial;
	block_function *plain;
};

struct example {
	/* The message is this text, repeated this number of times. */
	const char *text;
	size_t times;
	const char *digest;
};

/* The message with its padding; returns the number of bytes. */
static size_t padded(const struct hash *hash, uint8_t *out, const struct example *example) {
	size_t unit = strlen(example->text), size = unit * example->times;
	for (size_t i = 0; i < example->times; i++) memcpy(out + i * unit, example->text, unit);
	size_t total = (size + 1 + hash->length + hash->block - 1) / hash->block * hash->block;
	memset(out + size, 0, total - size);
	out[size] = 0x80;
	for (size_t i = 0; i < 8; i++) {
		uint8_t byte = (uint8_t)((uint64_t)size * 8 >> 8 * i);
		out[hash->little_endian ? total - hash->length + i : total - 1 - i] = byte;
	}
	return total;
}

/* The examples with a padded length of at least `least` bytes. */
static void examples(const struct hash *hash, block_function *block, const struct example *list, size_t count,
	size_t least) {
	struct region memory = region(1 << 20), states = region(hash->state);
	uint8_t *message = malloc(memory.size), want[64], got[64];
	for (size_t i = 0; i < count; i++) {
		size_t size = padded(hash, message, &list[i]);
		if (size < least) continue;
		uint8_t *at = place(memory, size, 0);
		memcpy(at, message, size);
		uint8_t *state = aligned_place(states, hash->state, 0);
		memcpy(state, hash->initial, hash->state);
		doing_length = size;
		block(state, (GoSlice){at, (GoInt)size, (GoInt)size});
		for (size_t byte = 0; byte < hash->state; byte++) {
			size_t swapped = byte / hash->word * hash->word + hash->word - 1 - byte % hash->word;
			got[byte] = state[hash->little_endian ? byte : swapped];
		}
		same(got, want, unhex(want, list[i].digest));
	}
	free(message);
}

/* Random blocks at every position, at least `least` of them. */
static void bulk(const struct hash *hash, block_function *block, size_t least) {
	enum { MOST = 40 };
	struct region memory = region(MOST * 128 + 64), states = region(hash->state);
	uint8_t *expected = malloc(hash->state), *copy = malloc(memory.size);
	for (size_t blocks = least; blocks <= MOST; blocks++) {
		for (size_t number = 0; number < PLACES; number++) {
			size_t size = doing_length = blocks * hash->block;
			doing_place = number;
			uint8_t *message = place(memory, size, number);
			memset(states.start, UNTOUCHED, states.size);
			uint8_t *state = aligned_place(states, hash->state, number);
			fill(memory.start, memory.size);
			fill(state, hash->state);
			memcpy(expected, state, hash->state);
			memcpy(copy, memory.start, memory.size);
			GoSlice slice = {message, (GoInt)size, (GoInt)size};
			hash->plain(expected, slice);
			block(state, slice);
			same(state, expected, hash->state);
			same(memory.start, copy, memory.size);
			only_wrote(states, state, hash->state);
		}
	}
	free(expected);
	free(copy);
}
