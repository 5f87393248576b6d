// Go assembly called from C: sums like sha256sum, finds bytes, and computes dot products.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kernels.h"

// A Go slice of `len` elements. The assembly only reads, so casting away const is harmless.
static GoSlice slice(const void *data, size_t len) {
    return (GoSlice){(void *)data, (GoInt)len, (GoInt)len};
}

static _Noreturn void fail(const char *name, const char *why) {
    fprintf(stderr, "demo: %s: %s\n", name, why);
    exit(1);
}

// The contents of a file, followed by a zero. "-" is standard input.
static char *read_all(const char *name, size_t *len) {
    FILE *file = strcmp(name, "-") == 0 ? stdin : fopen(name, "rb");
    if (!file)
        fail(name, "cannot be opened");
    size_t room = 1 << 16;
    char *data = NULL;
    *len = 0;
    for (;;) {
        data = realloc(data, room);
        if (!data)
            fail(name, "does not fit into memory");
        *len += fread(data + *len, 1, room - 1 - *len, file);
        if (*len < room - 1)
            break;
        room *= 2;
    }
    if (ferror(file))
        fail(name, "cannot be read");
    if (file != stdin)
        fclose(file);
    data[*len] = 0;
    return data;
}

// Prints the SHA-256 like sha256sum.
static void sha256(const char *name, const char *data, size_t len) {
    uint32_t state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    kernels_block(state, slice(data, len));

    // The rest of the message, a 1 bit, zeros, and the length of the message in bits: one block or two.
    uint8_t last[128] = {0};
    size_t left = len % 64, padded = left < 56 ? 64 : 128;
    memcpy(last, data + len - left, left);
    last[left] = 0x80;
    for (int i = 0; i < 8; i++)
        last[padded - 1 - i] = (uint8_t)((uint64_t)len * 8 >> 8 * i);
    kernels_block(state, slice(last, padded));

    for (int i = 0; i < 8; i++)
        printf("%08x", (unsigned)state[i]);
    printf("  %s\n", name);
}

// Prints all offsets of the byte.
static void find(const char *name, const char *data, size_t len, uint8_t byte) {
    printf("%s:", name);
    for (size_t from = 0; from < len;) {
        GoInt at = kernels_index(slice(data + from, len - from), byte);
        if (at < 0)
            break;
        printf(" %zu", from + (size_t)at);
        from += (size_t)at + 1;
    }
    printf("\n");
}

// Prints the dot product of two columns of numbers.
static void dot(const char *name, const char *text, size_t len) {
    float *a = malloc((len / 2 + 1) * sizeof *a), *b = malloc((len / 2 + 1) * sizeof *b);
    if (!a || !b)
        fail(name, "does not fit into memory");
    size_t numbers = 0;
    for (const char *rest = text;; numbers++) {
        char *end;
        float x = strtof(rest, &end);
        if (end == rest) {
            if (rest + strspn(rest, " \t\r\n") != text + len)
                fail(name, "has something that is not a number");
            break;
        }
        (numbers % 2 ? b : a)[numbers / 2] = x;
        rest = end;
    }
    if (numbers % 2)
        fail(name, "has an odd count of numbers");

    size_t n = numbers / 2;
    float sum = 0;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        sum = kernels_dot(slice(a, n), slice(b, n));
    else
        for (size_t i = 0; i < n; i++)
            sum += a[i] * b[i];
    printf("%s: %.9g\n", name, sum);
    free(a);
    free(b);
}

int main(int argc, char **argv) {
    const char *what = argc > 1 ? argv[1] : "";
    int files = 2;
    if (strcmp(what, "find") == 0 && argc > 2 && strlen(argv[2]) == 1) {
        files = 3;
    } else if (strcmp(what, "sha256") != 0 && strcmp(what, "dot") != 0) {
        fprintf(stderr, "usage: demo sha256 [FILE]...\n"
                        "       demo find BYTE [FILE]...\n"
                        "       demo dot [FILE]...      with lines of two numbers\n");
        return 2;
    }
    for (int i = files; i < argc || i == files; i++) {
        const char *name = i < argc ? argv[i] : "-";
        size_t len;
        char *data = read_all(name, &len);
        if (files == 3)
            find(name, data, len, (uint8_t)argv[2][0]);
        else if (strcmp(what, "dot") == 0)
            dot(name, data, len);
        else
            sha256(name, data, len);
        free(data);
    }
}
