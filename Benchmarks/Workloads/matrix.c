// Double-precision loads with two strides: the product of two n by n matrices.

#include "workload.h"

enum { sizeMax = 400 };

static f64 a[sizeMax * sizeMax], b[sizeMax * sizeMax], c[sizeMax * sizeMax];

static NOINLINE void multiply(i32 n) {
    for (i32 i = 0; i < n; i++) {
        for (i32 j = 0; j < n; j++) {
            f64 total = 0.0;
            for (i32 k = 0; k < n; k++) total += a[i * n + k] * b[k * n + j];
            c[i * n + j] = total;
        }
    }
}

EXPORT(run) i64 run(i32 n) {
    if (n > sizeMax) n = sizeMax;
    seedRandom(7);
    for (i32 i = 0; i < n * n; i++) {
        a[i] = (i32)(nextRandom() >> 8) * 0x1p-23 - 1.0;
        b[i] = (i32)(nextRandom() >> 8) * 0x1p-23 - 1.0;
    }
    multiply(n);
    u64 sum = 0;
    for (i32 i = 0; i < n * n; i++) sum = mix(sum, bitsOf(c[i]));
    return (i64)sum;
}
