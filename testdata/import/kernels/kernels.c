// Kernels that Go tests call: see kernels_test.go.
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define NOINLINE __attribute__((noinline))

double dot_f64(const double *a, const double *b, size_t n) {
    double sum[4] = {0};
    size_t i = 0;
    for (; i + 4 <= n; i += 4)
        for (int k = 0; k < 4; k++) sum[k] += a[i + k] * b[i + k];
    for (; i < n; i++) sum[0] += a[i] * b[i];
    return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

int64_t dot_i32(const int32_t *a, const int32_t *b, size_t n) {
    int64_t sum = 0;
    for (size_t i = 0; i < n; i++) sum += (int64_t)a[i] * b[i];
    return sum;
}

float sum_f32(const float *a, size_t n) {
    float sum = 0;
    for (size_t i = 0; i < n; i++) sum += a[i];
    return sum;
}

// FNV-1a, with a table of constants mixed in.
static const uint8_t mixed[256] = {7, 1, 3, [100] = 9, [200] = 77, [255] = 200};
uint32_t hash_fnv(const uint8_t *p, size_t n) {
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < n; i++) h = (h ^ p[i] ^ mixed[p[i]]) * 16777619u;
    return h;
}

static uint64_t rotl(uint64_t x, int n) { return x << n | x >> (64 - n); }
static NOINLINE uint64_t round64(uint64_t acc, uint64_t input) {
    return rotl(acc + input * 0xC2B2AE3D27D4EB4Full, 31) * 0x9E3779B185EBCA87ull;
}
uint64_t hash_lanes(const uint8_t *p, size_t n, uint64_t seed) {
    uint64_t v[4] = {seed + 1, seed * 3, seed ^ 0x55, seed - 9};
    while (n >= 32) {
        for (int i = 0; i < 4; i++) {
            uint64_t word;
            memcpy(&word, p + 8 * i, 8);
            v[i] = round64(v[i], word);
        }
        p += 32, n -= 32;
    }
    uint64_t h = rotl(v[0], 1) + rotl(v[1], 7) + rotl(v[2], 12) + rotl(v[3], 18);
    while (n--) h = round64(h, *p++);
    return h ^ h >> 29;
}

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
size_t base64(uint8_t *to, const uint8_t *from, size_t n) {
    uint8_t *start = to;
    while (n >= 3) {
        uint32_t x = from[0] << 16 | from[1] << 8 | from[2];
        for (int i = 0; i < 4; i++) *to++ = alphabet[x >> (18 - 6 * i) & 63];
        from += 3, n -= 3;
    }
    if (n) {
        uint32_t x = from[0] << 16 | (n == 2 ? from[1] << 8 : 0);
        *to++ = alphabet[x >> 18];
        *to++ = alphabet[x >> 12 & 63];
        *to++ = n == 2 ? alphabet[x >> 6 & 63] : '=';
        *to++ = '=';
    }
    return to - start;
}

_Bool valid_utf8(const uint8_t *p, size_t n) {
    const uint8_t *end = p + n;
    while (p < end) {
        uint8_t c = *p++;
        if (c < 0x80) continue;
        int more;
        uint32_t least, rune;
        if (c >= 0xc2 && c < 0xe0) more = 1, least = 0x80, rune = c & 31;
        else if (c >= 0xe0 && c < 0xf0) more = 2, least = 0x800, rune = c & 15;
        else if (c >= 0xf0 && c < 0xf5) more = 3, least = 0x10000, rune = c & 7;
        else return 0;
        if (end - p < more) return 0;
        while (more--) {
            if ((*p & 0xc0) != 0x80) return 0;
            rune = rune << 6 | (*p++ & 63);
        }
        if (rune < least || rune > 0x10ffff || (rune >= 0xd800 && rune < 0xe000)) return 0;
    }
    return 1;
}

void pack_bits(uint64_t *to, const uint32_t *from, size_t n, unsigned bits) {
    uint64_t word = 0;
    unsigned used = 0;
    for (size_t i = 0; i < n; i++) {
        uint64_t v = from[i] & ((1ull << bits) - 1);
        word |= v << used;
        used += bits;
        if (used >= 64) {
            *to++ = word;
            used -= 64;
            word = used ? v >> (bits - used) : 0;
        }
    }
    if (used) *to = word;
}

// Tiles on the stack.
void matmul(float *c, const float *a, const float *b, size_t n) {
    float tile[16][16];
    for (size_t i0 = 0; i0 < n; i0 += 16)
        for (size_t j0 = 0; j0 < n; j0 += 16) {
            memset(tile, 0, sizeof tile);
            for (size_t k = 0; k < n; k++)
                for (size_t i = i0; i < i0 + 16 && i < n; i++)
                    for (size_t j = j0; j < j0 + 16 && j < n; j++)
                        tile[i - i0][j - j0] += a[i * n + k] * b[k * n + j];
            for (size_t i = i0; i < i0 + 16 && i < n; i++)
                for (size_t j = j0; j < j0 + 16 && j < n; j++) c[i * n + j] = tile[i - i0][j - j0];
        }
}

#define SWAP(a, b) { int32_t x = v[a], y = v[b]; v[a] = x < y ? x : y; v[b] = x < y ? y : x; }
void sort8(int32_t *v) {
    SWAP(0, 1) SWAP(2, 3) SWAP(4, 5) SWAP(6, 7) SWAP(0, 2) SWAP(1, 3) SWAP(4, 6) SWAP(5, 7)
    SWAP(1, 2) SWAP(5, 6) SWAP(0, 4) SWAP(3, 7) SWAP(1, 5) SWAP(2, 6) SWAP(1, 4) SWAP(3, 6)
    SWAP(2, 4) SWAP(3, 5) SWAP(3, 4)
}

int64_t find(const char *text, size_t n, const char *word, size_t m) {
    size_t skip[256];
    if (m == 0 || m > n) return m == 0 ? 0 : -1;
    for (int i = 0; i < 256; i++) skip[i] = m;
    for (size_t i = 0; i + 1 < m; i++) skip[(uint8_t)word[i]] = m - 1 - i;
    for (size_t at = 0; at + m <= n; at += skip[(uint8_t)text[at + m - 1]])
        if (memcmp(text + at, word, m) == 0) return at;
    return -1;
}

// A machine with a stack: a switch that becomes a table.
int64_t interpret(const uint8_t *code, size_t n, int64_t x) {
    int64_t stack[32] = {x};
    int top = 0;
    for (size_t i = 0; i < n; i++) {
        int64_t *s = &stack[top];
        switch (code[i] % 12) {
        case 0: if (top < 31) stack[++top] = code[i]; break;
        case 1: if (top) s[-1] += *s, top--; break;
        case 2: if (top) s[-1] *= *s, top--; break;
        case 3: if (top) s[-1] ^= *s, top--; break;
        case 4: *s = -*s; break;
        case 5: *s = ~*s; break;
        case 6: if (top < 31) stack[top + 1] = *s, top++; break;
        case 7: *s <<= 3; break;
        case 8: *s = (uint64_t)*s >> 5; break;
        case 9: if (*s & 1) i++; break;
        case 10: *s += x; break;
        default: *s = *s * 31 + (int64_t)i; break;
        }
    }
    return stack[top];
}

// More arguments than registers, by a function that is not inlined.
static NOINLINE int64_t nine(int64_t a, int32_t b, int64_t c, int16_t d, int64_t e, int64_t f, int64_t g, int8_t h, int64_t i) {
    volatile int64_t keep = a;
    return keep + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i;
}
int64_t many(int64_t a, int32_t b, int64_t c, int16_t d, int64_t e, int64_t f, int64_t k, int8_t h, int64_t i, double x) {
    return nine(a, b, c, d, e, f, k, h, i) - nine(i, h, k, f, e, d, c, b, a) * 3 + (int64_t)x;
}

typedef struct { double x, y; } point;
typedef struct { int32_t a; float b; uint8_t c[5]; } mixed_t;
typedef struct { int64_t v[5]; } large;
point turn(point p, double s) { return (point){p.x * s - p.y, p.y * s + p.x}; }
mixed_t change(mixed_t m, int32_t by) {
    m.a += by, m.b *= 2;
    for (int i = 0; i < 5; i++) m.c[i] += i;
    return m;
}
static NOINLINE large twice(large l) {
    for (int i = 0; i < 5; i++) l.v[i] *= 2;
    return l;
}
large reverse(large l, int64_t add) {
    large r;
    for (int i = 0; i < 5; i++) r.v[i] = l.v[4 - i] + add;
    return twice(r);
}

typedef __attribute__((mode(TI))) unsigned u128;
uint64_t mulmod(uint64_t a, uint64_t b) {
    u128 p = (u128)a * b;
    uint64_t r = (uint64_t)(p & ((1ull << 61) - 1)) + (uint64_t)(p >> 61);
    return r >= (1ull << 61) - 1 ? r - ((1ull << 61) - 1) : r;
}

// Data that changes, and a table of functions.
static uint64_t calls;
uint64_t count(uint64_t by) { return calls += by; }

static NOINLINE int64_t add_(int64_t a, int64_t b) { return a + b; }
static NOINLINE int64_t sub_(int64_t a, int64_t b) { return a - b; }
static NOINLINE int64_t mul_(int64_t a, int64_t b) { return a * b; }
static NOINLINE int64_t max_(int64_t a, int64_t b) { return a > b ? a : b; }
static int64_t (*const operations[])(int64_t, int64_t) = {add_, sub_, mul_, max_};
int64_t apply(const uint8_t *ops, const int64_t *v, size_t n) {
    int64_t r = 0;
    for (size_t i = 0; i < n; i++) r = operations[ops[i] & 3](r, v[i]);
    return r;
}

// A frame that is aligned to more than the stack.
static NOINLINE void fill(int32_t *to, int32_t with) {
    for (int i = 0; i < 64; i++) to[i] = with + i;
}
int32_t aligned(const int32_t *v, int32_t n) {
    _Alignas(64) int32_t local[64];
    fill(local, n);
    for (int i = 0; i < 64; i++) local[i] = local[i] * 3 + v[i];
    int32_t sum = (uintptr_t)local % 64 ? -1000000 : 0;
    for (int i = 0; i < 64; i++) sum += local[(i * 7) % 64] * (i + 1);
    return sum;
}

// A frame of many pages.
int64_t pages(const uint8_t *p, size_t n) {
    uint32_t seen[9000];
    memset(seen, 0, sizeof seen);
    for (size_t i = 0; i + 1 < n; i++) seen[(p[i] << 5 ^ p[i + 1]) % 9000] += (uint32_t)i;
    int64_t sum = 0;
    for (int i = 0; i < 9000; i++) sum = sum * 3 + seen[i];
    return sum;
}

// Numbers of few bits as arguments and results.
int8_t narrow(int8_t a, uint8_t b, int16_t c, uint16_t d) { return (int8_t)(a + b * c - d); }
float mix(float a, double b, int32_t c, float d) { return a * (float)b + (float)c - d; }

// Text by number, from a table of addresses.
static const char *const names[] = {"zero", "one", "two", "three", "four", "five", "six"};
size_t name_of(uint8_t *to, uint32_t number) {
    const char *name = number < 7 ? names[number] : "many";
    size_t n = strlen(name);
    memcpy(to, name, n);
    return n;
}

// Big structs are moved by calls.
typedef struct { uint8_t bytes[300]; } block;
void shift(block *b, size_t n, size_t by) {
    block copy = *b;
    memmove(copy.bytes + by, copy.bytes, n);
    *b = copy;
}

// Functions in a table that have arguments on the stack and frames of different sizes.
typedef uint64_t (*eight)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);
static NOINLINE uint64_t small(uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f, uint64_t g, uint64_t h) {
    return a + b * 3 + c * 5 + d * 7 + e * 11 + f * 13 + g * 17 + h * 19;
}
static NOINLINE uint64_t roomy(uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f, uint64_t g, uint64_t h) {
    volatile uint64_t room[50] = {a, b, c, d, e, f, g, h};
    return room[a % 8] ^ room[7] * room[6];
}
static NOINLINE uint64_t vectors(uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f, uint64_t g, uint64_t h) {
    volatile uint64_t room[8] __attribute__((aligned(32))) = {g, h, a, b};
    return ((uintptr_t)room & 31) == 0 ? small(room[0], b, c, d, e, f, room[1], h) : 0;
}
static const eight eights[3] = {small, roomy, vectors};
uint64_t by_table(uint64_t a, uint64_t b, int64_t which) {
    uint64_t sum = eights[which](a, b, a + b, a - b, a ^ b, a & b, a | b, ~a);
    return sum + eights[(which + 1) % 3](b, a, 1, 2, 3, sum, 4, b - a) * 3;
}

// A call in the last place, with the same arguments on the stack.
uint64_t in_last_place(uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f, uint64_t g, uint64_t h) {
    return small(b, a, c, d, e, f, g, h);
}

// What compilers call for numbers of 128 bits.
void divide(const uint64_t *a, const uint64_t *b, uint64_t *to) {
    unsigned __int128 x = (unsigned __int128)a[1] << 64 | a[0], y = (unsigned __int128)b[1] << 64 | b[0];
    unsigned __int128 q = x / y, r = x % y;
    __int128 s = (__int128)x / (__int128)y, t = (__int128)x % (__int128)y;
    to[0] = (uint64_t)q, to[1] = (uint64_t)(q >> 64), to[2] = (uint64_t)r, to[3] = (uint64_t)(r >> 64);
    to[4] = (uint64_t)s, to[5] = (uint64_t)(s >> 64), to[6] = (uint64_t)t, to[7] = (uint64_t)(t >> 64);
}

// Instructions for other processors, and a fence.
static uint64_t shared;
uint64_t counted_bits(uint64_t x) {
    __atomic_fetch_or(&shared, 1, __ATOMIC_SEQ_CST);
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
    return (uint64_t)__builtin_popcountll(x) + (uint64_t)__builtin_popcount((uint32_t)x) * 100 + (shared & 1);
}

double distance(double x, double y, float z) { return __builtin_sqrt(x * x + y * y) + __builtin_sqrtf(z); }
double between(double x, double low, double high) { return __builtin_fmin(__builtin_fmax(x, low), high); }
float betweenf(float x, float low, float high) { return __builtin_fminf(__builtin_fmaxf(x, low), high); }

// The address of the end of data, as a number in code that is not for any place.
static uint32_t words[64];
uint64_t around(uint32_t seed, int32_t from) {
    for (uint32_t *p = words; p != words + 64; p++) *p = seed = seed * 69069 + 1;
    uint64_t sum = 0;
    const uint32_t *p = words + from;
    do {
        sum = sum * 3 + *p++;
        if (p == words + 64) p = words;
    } while (p != words + from);
    return sum;
}

// An instruction of which Go's assembler writes another form, with the address of data.
static uint64_t kept;
uint64_t loaded(uint64_t x) {
    kept = x;
#ifdef __AVX__
    __asm__("vmovq %1, %%xmm0\n\tvmovq %%xmm0, %0" : "=r"(x) : "m"(kept) : "xmm0");
#endif
    return x;
}

// Jumps in the last place through pointers in memory, with arguments on the stack that the functions between do not touch.
typedef struct { uint64_t kind; eight run; } task;
static const task tasks[3] = {{1, small}, {2, roomy}, {3, vectors}};
static NOINLINE uint64_t start(const task *t, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f, uint64_t g) {
    return t->run(t->kind, a, b, c, d, e, f, g);
}
static NOINLINE uint64_t restart(const task *t, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f, uint64_t g) {
    return start(t, a + 1, b, c, d, e, f, g);
}
// Its own return address must not be where it puts arguments.
static NOINLINE uint64_t twice_started(const task *t, uint64_t a) {
    return t->run(a, 1, 2, 3, 4, 5, a * 3, 7) + restart(t, a, 2, 3, 4, 5, a * 5, 6);
}
uint64_t by_pointer(uint64_t a, int64_t which) {
    return restart(&tasks[which], a, 9, 8, 7, 6, 5, a * 7) + twice_started(&tasks[(which + 1) % 3], a) * 3;
}

// A struct on the stack that is passed on in the last place, and whose address the last function takes.
static NOINLINE int64_t weighed(const int64_t *v, int n) {
    int64_t sum = 0;
    for (int i = 0; i < n; i++) sum = sum * 7 + v[i];
    return sum;
}
static NOINLINE int64_t of_address(large l) { return weighed(l.v, 5); }
static NOINLINE int64_t passed_on(large l) { return of_address(l); }
int64_t passing(large l) { return passed_on(l); }

// A table's address that stays in a register across calls of functions which gcc knows not to change it.
static NOINLINE uint64_t mixed_up(uint64_t x) { return x * 5 + 1; }
static NOINLINE uint64_t other_way(uint64_t x) { return x ^ 0x55; }
uint64_t steps(uint32_t n, uint64_t kinds) {
    uint64_t sum = 0;
    for (uint32_t i = 0; i < n; i++) {
        switch (kinds >> i * 3 & 7) {
        case 0: sum += mixed_up(sum); break;
        case 1: sum -= other_way(i); break;
        case 2: sum ^= 3; break;
        case 3: sum *= 2; continue;
        case 4: sum += i + 2; break;
        case 5: sum += 2; break;
        case 6: return sum + n;
        default: sum--;
        }
        sum += kinds & 3;
    }
    return sum;
}

// Calls that do not return, behind which there is no more code.
static NOINLINE __attribute__((noreturn)) void stop(void) { __builtin_trap(); }
static NOINLINE int64_t third(int64_t x) {
    if (x == 0x7fffffffffffffff) stop();
    return x / 3;
}
int64_t unstopped(int64_t x, int64_t y) {
    int64_t r = third(x >> 1);
    if (r == 0x7ffffffffffffff0) stop();
    return r + y;
}

// Flags that are set before a jump by a table, and used where it goes.
extern int32_t flagged(uint32_t which, int32_t x);
__asm__("\t.text\n\t.globl flagged\n\t.type flagged, @function\nflagged:\n"
        "\tleaq 9f(%rip), %rdx\n\tmovl %edi, %eax\n\tandl $3, %eax\n\tcmpl $5, %esi\n\tjmp *(%rdx,%rax,8)\n"
        "1:\tsetg %al\n\tmovzbl %al, %eax\n\tret\n"
        "2:\tmovl $7, %eax\n\tmovl $9, %ecx\n\tcmovb %ecx, %eax\n\tret\n"
        "3:\tmovl $1, %eax\n\tsbbl $0, %eax\n\tret\n"
        "4:\tmovl %esi, %eax\n\tret\n\t.size flagged, .-flagged\n"
        "\t.section .data.rel.ro, \"aw\"\n\t.balign 8\n9:\t.quad 1b, 2b, 3b, 4b\n\t.text\n");

// An address that is stored, as a number in code that is not for any place.
static const uint32_t fixed[4] = {11, 22, 33, 44};
static const uint32_t *volatile where;
uint64_t stored(uint32_t which) {
    where = fixed;
    return where[which & 3];
}

// Variables that any object may define, if compiled with -fcommon.
int64_t tally[5];
char spare;
int64_t tallied(uint32_t which, int64_t by) {
    int64_t before = tally[which % 5];
    spare = (char)(spare | 1);
    tally[which % 5] = by;
    return before + spare;
}
