// Data that refers to data and code in every way that compilers use; a comparison of two links must check each byte of it.
//# compile: -ffreestanding -fno-stack-protector -fno-pic -fno-asynchronous-unwind-tables -O1
//# link: -static -nostdlib -no-pie -Wl,-e,begin
//# link: -static -nostdlib -no-pie -Wl,-e,begin -Wl,--gc-sections
//= data
//# status: 42
static long call(long number, long a, long b, long c) {
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
    return result;
}

struct node {
    const char *name;
    long (*compute)(long);
    struct node *next;
    const int *numbers;
    long weight;
};

__attribute__((noinline)) long twice(long x) { return 2 * x; }
__attribute__((noinline)) long square(long x) { return x * x; }
__attribute__((noinline)) long choose(long x) {
    switch (x) {
    case 0: return 9;
    case 1: return square(x + 3);
    case 2: return twice(x) + 7;
    case 3: return 1 - x;
    case 4: return square(x) - twice(x);
    case 5: return x ^ 21;
    default: return 0;
    }
}

const int primes[] = {2, 3, 5, 7, 11};
extern struct node ring[3];
struct node ring[3] = {
    {"first", twice, &ring[1], primes, 1},
    {"second", square, &ring[2], primes + 2, 2},
    {"third", choose, &ring[0], &primes[4], 3},
};
struct node *where = &ring[1];
const char *const words[] = {"alpha", "beta", "gamma", "alpha"};
const char text[] = "data\n";
char buffer[64];
char *end = buffer + sizeof buffer;
double halves[] = {0.5, 1.5, -2.5};

void begin(void) {
    long sum = 0;
    struct node *node = where;
    for (int step = 0; step < 3; step++, node = node->next) {
        sum += node->compute(node->numbers[0]) * node->weight + node->name[0];
    }
    for (int word = 0; word < 4; word++) sum += words[word][0];
    sum += end - buffer + choose(sum & 7) + (long)halves[1];
    call(1, 1, (long)text, sizeof text - 1);
    // 42 if everything is in its place.
    call(60, sum == 847 ? 42 : sum & 0xff, sum, 0);
}
