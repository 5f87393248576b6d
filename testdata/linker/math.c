//# link: -static -lm
//# link: -static-pie -lm
//= 0.8415 1.4142
#include <math.h>
#include <stdio.h>

int main(void) {
    volatile double one = 1, two = 2;
    printf("%.4f %.4f\n", sin(one), sqrt(two));
    return 0;
}
