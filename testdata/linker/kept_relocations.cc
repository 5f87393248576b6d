//# compile: -g -O1 -ffunction-sections -fdata-sections
//# link: -static -Wl,-q
//# link: -static -Wl,-q,--gc-sections,--no-relax
//# without: mold 1.10, which aborts with --no-relax
//= caught thrown
// Unwind records with personalities and tables of exceptions, templates in groups.
#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>
template <class T> struct Holder {
    std::vector<T> list;
    ~Holder() { list.clear(); }
    T at(unsigned index) { return index < list.size() ? list[index] : throw std::runtime_error("thrown"); }
};
int main() {
    Holder<std::string> holder;
    try {
        return holder.at(3) == "";
    } catch (const std::exception &error) {
        std::printf("caught %s\n", error.what());
    }
    return 0;
}
