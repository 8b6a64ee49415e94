// Division and calls in inner loops: the spectral norm of the infinite matrix
// A(i, j) = 1 / ((i + j)(i + j + 1) / 2 + i + 1), cut to n rows, by the power method.

#include "workload.h"

enum { sizeMax = 2048 };

static f64 u[sizeMax], v[sizeMax], scratch[sizeMax];

static inline f64 entry(i32 i, i32 j) {
    return 1.0 / (f64)((i + j) * (i + j + 1) / 2 + i + 1);
}

static NOINLINE void multiply(i32 n, const f64 *in, f64 *out) {
    for (i32 i = 0; i < n; i++) {
        f64 total = 0.0;
        for (i32 j = 0; j < n; j++) total += entry(i, j) * in[j];
        out[i] = total;
    }
}

static NOINLINE void multiplyTransposed(i32 n, const f64 *in, f64 *out) {
    for (i32 i = 0; i < n; i++) {
        f64 total = 0.0;
        for (i32 j = 0; j < n; j++) total += entry(j, i) * in[j];
        out[i] = total;
    }
}

EXPORT(run) i64 run(i32 n) {
    if (n > sizeMax) n = sizeMax;
    for (i32 i = 0; i < n; i++) u[i] = 1.0;
    for (i32 round = 0; round < 10; round++) {
        multiply(n, u, scratch);
        multiplyTransposed(n, scratch, v);
        multiply(n, v, scratch);
        multiplyTransposed(n, scratch, u);
    }
    f64 uv = 0.0, vv = 0.0;
    for (i32 i = 0; i < n; i++) {
        uv += u[i] * v[i];
        vv += v[i] * v[i];
    }
    return (i64)bitsOf(__builtin_sqrt(uv / vv));
}
