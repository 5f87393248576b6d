//# parts: 3
//# link: -static
//# link: -static -Wl,--gc-sections
//= 1 2 3 1
#if PART == 0
#include <cstdio>
#endif
template <typename T> struct Counter {
    static int next() {
        static int count;
        return ++count;
    }
};
inline const void *where() {
    static char here;
    return &here;
}
#if PART == 0
int one();
int two();
const void *elsewhere();
int main() {
    int first = Counter<int>::next();
    int second = one();
    int third = two();
    std::printf("%d %d %d %d\n", first, second, third, where() == elsewhere());
}
#elif PART == 1
int one() { return Counter<int>::next(); }
const void *elsewhere() { return where(); }
#else
int two() { return Counter<int>::next(); }
#endif
