// Double-precision arithmetic in locals: an n by n picture of the Mandelbrot set.

#include "workload.h"

enum { iterationsMax = 100 };

EXPORT(run) i64 run(i32 n) {
    u64 sum = 0;
    for (i32 row = 0; row < n; row++) {
        f64 ci = 2.0 * row / n - 1.0;
        u32 rowSum = 0;
        for (i32 column = 0; column < n; column++) {
            f64 cr = 3.0 * column / n - 2.0;
            f64 zr = 0.0, zi = 0.0, rr = 0.0, ii = 0.0;
            i32 iteration = 0;
            while (iteration < iterationsMax && rr + ii <= 4.0) {
                zi = 2.0 * zr * zi + ci;
                zr = rr - ii + cr;
                rr = zr * zr;
                ii = zi * zi;
                iteration++;
            }
            rowSum = rowSum * 31u + (u32)iteration;
        }
        sum = mix(sum, rowSum);
    }
    return (i64)sum;
}
