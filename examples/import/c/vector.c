#include <stddef.h>
#include <stdint.h>

// dot is the sum of the products of n pairs of numbers.
float dot(const float *a, const float *b, size_t n) {
    float sum = 0;
    for (size_t i = 0; i < n; i++) sum += a[i] * b[i];
    return sum;
}

// The nearest of count rows of n numbers each, by the sum of squared
// differences: its number, or -1 if there is none.
int64_t nearest(const float *rows, size_t count, const float *to, size_t n) {
    int64_t best = -1;
    float least = 0;
    for (size_t row = 0; row < count; row++) {
        float sum = 0;
        for (size_t i = 0; i < n; i++) {
            float by = rows[row * n + i] - to[i];
            sum += by * by;
        }
        if (best < 0 || sum < least) {
            best = (int64_t)row;
            least = sum;
        }
    }
    return best;
}
