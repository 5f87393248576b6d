//# compile: -O1 -ffunction-sections -fno-toplevel-reorder
//# link: -static -Wl,--gc-sections
//# without: clang, which has no -fno-toplevel-reorder
//= caught 3 and 4
// The first record that needs a common one is discarded, so that the common records lie in another order than in the object.
#include <cstdio>
extern "C" __attribute__((noinline, used)) int middle(int (*call)(int), int value);
extern "C" __attribute__((noinline)) int unused(int (*call)(int)) { return call(1) + 1; }
extern "C" __attribute__((noinline)) int catches(int (*call)(int), int value) {
    try {
        return middle(call, value);
    } catch (int thrown) {
        return thrown;
    }
}
extern "C" int middle(int (*call)(int), int value) { return call(value) + 1; }
extern "C" __attribute__((noinline)) int throws(int value) { throw value; }
int main() {
    int first = catches(throws, 3);
    std::printf("caught %d and %d\n", first, catches(throws, 4));
}
