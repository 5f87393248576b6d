//# compile: -O1 -g
//# link: -static
//# link: -static -pthread -Wl,--gc-sections
//= thread 7 local
//= a=1 b=2 3.5
#include <iostream>
#include <map>
#include <string>
#include <thread>

thread_local std::string name = "local";

int main() {
    std::thread([] { std::cout << "thread " << 7 << " " << name << "\n"; }).join();
    std::map<std::string, int> map{{"b", 2}, {"a", 1}};
    for (auto &[key, value] : map) std::cout << key << "=" << value << " ";
    std::cout << 3.5 << std::endl;
}
