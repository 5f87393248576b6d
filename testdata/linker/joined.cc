//# compile: -g -ffunction-sections
//# parts: 3
//# combine: 0 1
//# link: -static
//# link: -static -Wl,--gc-sections
//= 6 caught 1 thread 3 string
// Two parts become one object, which is linked again: COMDAT groups, unwind records, common strings and thread-local
// storage are the same as without that step.
#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>
template <class T> struct Sum {
    static inline int calls = 0;
    static T of(const std::vector<T> &list) {
        calls++;
        T sum = 0;
        for (auto value : list) sum += value;
        return sum;
    }
};
const char *text();
int thread_value();
int raise(int);
#if PART == 0
static thread_local int local = 3;
int thread_value() { return local; }
int main() {
    int caught = 0;
    try { raise(2); } catch (const std::exception &error) { caught = 1; }
    std::printf("%d caught %d thread %d %s\n", Sum<int>::of({1, 2, 3}), caught, thread_value(), text());
    return 0;
}
#elif PART == 1
int raise(int n) {
    std::string message = "thrown";
    if (Sum<int>::of({n}) > 1) throw std::runtime_error(message);
    return 0;
}
#else
const char *text() { return "string"; }
#endif
