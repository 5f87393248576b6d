//# compile: -O1 -ffunction-sections
//# link: -static
//# link: -static -Wl,--eh-frame-hdr
//# link: -static -Wl,--gc-sections
//# link: -static-pie

//= gone 1
//= caught 5
//= gone 2
//= caught text
#include <cstdio>
#include <stdexcept>
#include <string>

struct Gone {
    int number;
    ~Gone() { std::printf("gone %d\n", number); }
};

__attribute__((noinline)) void fail(int kind) {
    Gone gone{kind};
    if (kind == 1) throw 5;
    throw std::runtime_error("text");
}

int main() {
    try {
        fail(1);
    } catch (int number) {
        std::printf("caught %d\n", number);
    }
    try {
        fail(2);
    } catch (const std::exception &error) {
        std::printf("caught %s\n", error.what());
    }
}
