// Recursive kernels that Go tests call: see kernels_test.go.
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define NOINLINE __attribute__((noinline))

int64_t fib(int64_t n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

uint32_t ackermann(uint32_t m, uint32_t n) {
    if (m == 0) return n + 1;
    if (n == 0) return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
}

// Calls in the last place, which compilers make jumps of.
static NOINLINE int odd(uint32_t n, uint64_t *sum);
static NOINLINE int even(uint32_t n, uint64_t *sum) {
    *sum += n;
    return n == 0 ? 1 : odd(n - 1, sum);
}
static NOINLINE int odd(uint32_t n, uint64_t *sum) {
    *sum ^= n;
    return n == 0 ? 0 : even(n - 1, sum);
}
int32_t is_even(uint32_t n, uint64_t *sum) { return even(n, sum); }

// Hofstadter's sequences.
static NOINLINE int32_t male(int32_t n);
static NOINLINE int32_t female(int32_t n) { return n == 0 ? 1 : n - male(female(n - 1)); }
static NOINLINE int32_t male(int32_t n) { return n == 0 ? 0 : n - female(male(n - 1)); }
int32_t hofstadter(int32_t n, int32_t which) { return which ? male(n) : female(n); }

void quicksort(int32_t *v, ptrdiff_t n) {
    if (n < 2) return;
    int32_t pivot = v[n / 2];
    ptrdiff_t i = 0, j = n - 1;
    while (i <= j) {
        while (v[i] < pivot) i++;
        while (v[j] > pivot) j--;
        if (i <= j) {
            int32_t old = v[i];
            v[i++] = v[j], v[j--] = old;
        }
    }
    quicksort(v, j + 1);
    quicksort(v + i, n - i);
}

// A large array in each frame, and functions of the C library.
void merge_sort(int32_t *v, int32_t n) {
    int32_t old[300];
    if (n < 2) return;
    int32_t half = n / 2;
    merge_sort(v, half);
    merge_sort(v + half, n - half);
    memcpy(old, v, (size_t)n * sizeof *v);
    int32_t i = 0, j = half;
    for (int32_t k = 0; k < n; k++) v[k] = j >= n || (i < half && old[i] <= old[j]) ? old[i++] : old[j++];
}

// Trees whose children are numbers of nodes; 0 is none.
struct node {
    int32_t left, right;
    double value;
};
double tree_sum(const struct node *nodes, int32_t at) {
    if (at == 0) return 0;
    return tree_sum(nodes, nodes[at].left) + nodes[at].value + tree_sum(nodes, nodes[at].right);
}
int32_t tree_depth(const struct node *nodes, int32_t at) {
    if (at == 0) return 0;
    int32_t left = tree_depth(nodes, nodes[at].left), right = tree_depth(nodes, nodes[at].right);
    return 1 + (left > right ? left : right);
}

// A recursive descent parser: sums, products, powers and brackets.
struct parser {
    const uint8_t *at, *end;
};
static int64_t sum(struct parser *p);
static NOINLINE int64_t atom(struct parser *p) {
    uint8_t digits[24];
    size_t n = 0;
    if (p->at == p->end) return -1;
    switch (*p->at) {
    case '(': {
        p->at++;
        int64_t value = sum(p);
        if (p->at != p->end) p->at++;
        return value;
    }
    case '-': p->at++; return -atom(p);
    case '~': p->at++; return ~atom(p);
    case '!': p->at++; return !atom(p);
    case '+': p->at++; return atom(p);
    default: break;
    }
    memset(digits, 0, sizeof digits);
    while (p->at != p->end && *p->at >= '0' && *p->at <= '9' && n < sizeof digits) digits[n++] = *p->at++ - '0';
    uint64_t value = 0;
    for (size_t i = 0; i < n; i++) value = value * 10 + digits[i];
    return (int64_t)value;
}
static NOINLINE int64_t product(struct parser *p) {
    int64_t value = atom(p);
    while (p->at != p->end && *p->at == '*') {
        p->at++;
        value = (int64_t)((uint64_t)value * (uint64_t)atom(p));
    }
    return value;
}
static NOINLINE int64_t sum(struct parser *p) {
    int64_t value = product(p);
    while (p->at != p->end && (*p->at == '+' || *p->at == '-')) {
        uint8_t op = *p->at++;
        uint64_t other = (uint64_t)product(p);
        value = (int64_t)(op == '+' ? (uint64_t)value + other : (uint64_t)value - other);
    }
    return value;
}
int64_t calculate(const uint8_t *text, size_t n) {
    struct parser p = {text, text + n};
    return sum(&p);
}

// Expressions by a table of functions, of which some call the table again.
struct term {
    int32_t op, a, b;
};
typedef int64_t (*apply)(const struct term *, int32_t, int64_t);
static int64_t term(const struct term *terms, int32_t at, int64_t x);
static int64_t of_constant(const struct term *terms, int32_t at, int64_t x) { return terms[at].a + (x & 1); }
static int64_t of_variable(const struct term *terms, int32_t at, int64_t x) { return x * terms[at].a; }
static int64_t of_sum(const struct term *t, int32_t at, int64_t x) { return term(t, t[at].a, x) + term(t, t[at].b, x); }
static int64_t of_difference(const struct term *t, int32_t at, int64_t x) {
    return term(t, t[at].a, x + 1) - term(t, t[at].b, x);
}
static int64_t of_choice(const struct term *t, int32_t at, int64_t x) {
    return term(t, x & 2 ? t[at].a : t[at].b, x >> 1);
}
static const apply applies[5] = {of_constant, of_variable, of_sum, of_difference, of_choice};
static NOINLINE int64_t term(const struct term *terms, int32_t at, int64_t x) {
    return applies[terms[at].op](terms, at, x);
}
int64_t evaluate(const struct term *terms, int32_t at, int64_t x) { return term(terms, at, x); }

static int32_t place(uint32_t all, uint32_t columns, uint32_t left, uint32_t right) {
    if (columns == all) return 1;
    int32_t count = 0;
    for (uint32_t free = all & ~(columns | left | right); free; free &= free - 1) {
        uint32_t bit = free & -free;
        count += place(all, columns | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    return count;
}
int32_t queens(int32_t n) { return place((1u << n) - 1, 0, 0, 0); }

// Structures by value, in memory.
struct matrix {
    uint64_t v[4];
};
static NOINLINE struct matrix times(struct matrix a, struct matrix b) {
    struct matrix c = {{a.v[0] * b.v[0] + a.v[1] * b.v[2], a.v[0] * b.v[1] + a.v[1] * b.v[3],
                        a.v[2] * b.v[0] + a.v[3] * b.v[2], a.v[2] * b.v[1] + a.v[3] * b.v[3]}};
    return c;
}
struct matrix power(struct matrix m, uint32_t n) {
    if (n == 0) return (struct matrix){{1, 0, 0, 1}};
    struct matrix half = power(m, n / 2);
    half = times(half, half);
    return n % 2 ? times(half, m) : half;
}

// Arguments on the stack.
double spread(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f, int64_t g, int64_t h, double x,
              int32_t n) {
    if (n <= 0) return (double)(a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h) + x;
    return spread(b, c, d, e, f, g, h, a + n, x * 0.5, n - 1) + spread(h, a, b, c, d, e, f, g - n, x, n - 2);
}

// Frames that are aligned to 64 bytes.
int64_t aligned(const int32_t *v, int32_t n) {
    int32_t room[16] __attribute__((aligned(64)));
    if (n == 0) return 0;
    for (int32_t i = 0; i < 16; i++) room[i] = v[(i + n) & 15] * n;
    int64_t rest = aligned(v, n - 1) * 3;
    for (int32_t i = 0; i < 16; i++) rest += room[i];
    return ((uintptr_t)room & 63) == 0 ? rest : -1;
}

// Both arguments on the stack and frames that are aligned.
static NOINLINE int64_t wide(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f, int64_t g, int64_t h) {
    int64_t room[4] __attribute__((aligned(32))) = {a, b, g, h};
    if (a <= 0) return f + g * h;
    int64_t rest = wide(a - 1, c, d, e, f, g, h, b) - wide(a - 2, h, g, f, e, d, c, b);
    return ((uintptr_t)room & 31) == 0 ? rest + room[a & 3] : -1;
}
int64_t wide_of(int64_t a, int64_t b, int64_t c) { return wide(a, b, c, a ^ b, b ^ c, a + c, b - c, c - a); }

// Products of numbers of n words, a power of two, by their halves.
static void add(uint32_t *to, const uint32_t *from, int32_t n, int32_t most) {
    uint64_t carry = 0;
    for (int32_t i = 0; i < most; i++) {
        carry += (uint64_t)to[i] + (i < n ? from[i] : 0);
        to[i] = (uint32_t)carry, carry >>= 32;
    }
}
void multiply(uint32_t *to, const uint32_t *a, const uint32_t *b, int32_t n) {
    if (n <= 2) {
        memset(to, 0, (size_t)n * 8);
        for (int32_t i = 0; i < n; i++) {
            uint64_t carry = 0;
            for (int32_t j = 0; j < n; j++) {
                carry += (uint64_t)a[i] * b[j] + to[i + j];
                to[i + j] = (uint32_t)carry, carry >>= 32;
            }
            to[i + n] = (uint32_t)carry;
        }
        return;
    }
    int32_t half = n / 2;
    uint32_t low[64], high[64], cross[64], part[64];
    multiply(low, a, b, half);
    multiply(high, a + half, b + half, half);
    memset(to, 0, (size_t)n * 8);
    memmove(to, low, (size_t)n * 4);
    memcpy(to + n, high, (size_t)n * 4);
    multiply(cross, a, b + half, half);
    multiply(part, a + half, b, half);
    add(to + half, cross, n, n + half);
    add(to + half, part, n, n + half);
}

// Floating point, and more of it than registers have.
static NOINLINE double curve(double x) { return x * x * x - 2 * x + 1 / (1 + x * x); }
static double simpson(double a, double fa, double m, double fm, double b, double fb, double whole, double near, int depth) {
    double lm = (a + m) / 2, rm = (m + b) / 2, flm = curve(lm), frm = curve(rm);
    double left = (m - a) / 6 * (fa + 4 * flm + fm), right = (b - m) / 6 * (fm + 4 * frm + fb);
    double delta = left + right - whole;
    if (depth <= 0 || (delta < 15 * near && delta > -15 * near)) return left + right + delta / 15;
    return simpson(a, fa, lm, flm, m, fm, left, near / 2, depth - 1) +
           simpson(m, fm, rm, frm, b, fb, right, near / 2, depth - 1);
}
double integral(double a, double b) {
    double m = (a + b) / 2, fa = curve(a), fm = curve(m), fb = curve(b);
    return simpson(a, fa, m, fm, b, fb, (b - a) / 6 * (fa + 4 * fm + fb), 1e-9, 12);
}

static __int128 raise(__int128 base, uint32_t n) {
    if (n == 0) return 1;
    __int128 half = raise(base, n / 2);
    return n % 2 ? half * half * base : half * half;
}
void raised(uint64_t base, uint32_t n, uint64_t *to) {
    unsigned __int128 value = (unsigned __int128)raise(base, n);
    to[0] = (uint64_t)value, to[1] = (uint64_t)(value >> 64);
}

// Data that changes.
static uint64_t calls;
static NOINLINE uint64_t counted(uint32_t n) {
    calls++;
    if (n == 0) return calls;
    uint64_t first = counted(n - 1);
    return first + counted(n / 2);
}
uint64_t count(uint32_t n) {
    calls = 0;
    return counted(n) ^ calls;
}

// As deep as it is told to go.
static NOINLINE uint64_t down(volatile uint64_t *at, uint64_t n) {
    volatile uint64_t own = n;
    if (n == 0) return 0;
    *at += 1;
    return down(at, n - 1) + (own != 0);
}
uint64_t deep_down(uint64_t *at, uint64_t n) { return down(at, n); }

// Functions by pointers: arguments, variables, and in structures.
typedef int64_t (*one)(int64_t, int64_t *);
static NOINLINE int64_t doubled(int64_t x, int64_t *sum) { return x * 2 + *sum; }
static NOINLINE int64_t plus(int64_t x, int64_t *sum) {
    *sum += 1;
    return x + 7;
}
static NOINLINE int64_t fold(const int64_t *v, int32_t n, one f, int64_t *sum) {
    int64_t x = 0;
    for (int32_t i = 0; i < n; i++) x = f(x ^ v[i], sum);
    return x;
}
static NOINLINE int64_t last(one f, int64_t x, int64_t *sum) { return f(x, sum); }
static one current = doubled;
struct object {
    one of;
    int64_t state;
};
static NOINLINE int64_t called(struct object *o) {
    int64_t x = o->of(o->state, &o->state);
    return x - o->state;
}
int64_t by_pointer(const int64_t *v, int32_t n, int64_t *sum) {
    struct object o = {n & 1 ? plus : doubled, n};
    current = n & 2 ? plus : doubled;
    int64_t x = fold(v, n, current, sum);
    x += last(n & 4 ? plus : doubled, n, sum);
    return x + called(&o) * 1000 + current(x, sum);
}

// A fault below a function whose SP is moved for the call.
static NOINLINE int64_t faulting(const int64_t *p) {
    volatile int64_t room[6] __attribute__((aligned(32))) = {1, 2};
    return *p + room[1];
}
static NOINLINE int64_t above(const int64_t *p) { return faulting(p) + 1; }
int64_t read_below(const int64_t *p) { return above(p) * 2; }
int64_t read_deeper(const int64_t *p) { return above(p) * 3; }
