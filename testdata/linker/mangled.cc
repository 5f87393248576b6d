//# message: symbol `_ZNK3geo5Shape4areaEd` is not defined
//# message: in _ZN3geo5twiceEi
//# link: -static -Wl,--demangle,--no-demangle
// Or as objects have them.

namespace geo {
struct Shape {
    double area(double scale) const;
};
double twice(int n) {
    Shape shape;
    return shape.area(n) * 2;
}
}

int main() { return geo::twice(1) != 0; }
