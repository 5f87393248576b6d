//# message: symbol `geo::Shape::area(double) const` is not defined
//# message: in geo::twice(int)
//# link: -static
//# link: -static -Wl,--demangle
// Names of C++ are shown as people write them.

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
