// Four points of the Mandelbrot set at a time, in single precision; or one, without vectors.

#include "workload.h"

enum { iterationsMax = 256, widthMax = 1600 };

static u16 counts[widthMax];

#ifdef __wasm_simd128__
#include <wasm_simd128.h>

static NOINLINE void row(i32 n, f32 step, f32 top) {
    v128_t four = wasm_f32x4_splat(4.0f);
    v128_t cy = wasm_f32x4_splat(top);
    for (i32 x = 0; x < n; x += 4) {
        v128_t position = wasm_i32x4_add(wasm_i32x4_splat(x), wasm_i32x4_const(0, 1, 2, 3));
        v128_t cx = wasm_f32x4_sub(
            wasm_f32x4_mul(wasm_f32x4_convert_i32x4(position), wasm_f32x4_splat(step)),
            wasm_f32x4_splat(2.0f));
        v128_t zx = cx, zy = cy, count = wasm_i32x4_splat(0);
        for (i32 i = 0; i < iterationsMax; i++) {
            v128_t xx = wasm_f32x4_mul(zx, zx), yy = wasm_f32x4_mul(zy, zy);
            v128_t inside = wasm_f32x4_le(wasm_f32x4_add(xx, yy), four);
            if (!wasm_v128_any_true(inside)) break;
            count = wasm_i32x4_sub(count, inside);
            zy = wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_mul(wasm_f32x4_splat(2), zx), zy), cy);
            zx = wasm_f32x4_sub(wasm_f32x4_add(xx, cx), yy);
        }
        wasm_v128_store64_lane(counts + x, wasm_u16x8_narrow_i32x4(count, count), 0);
    }
}
#else
static NOINLINE void row(i32 n, f32 step, f32 cy) {
    for (i32 x = 0; x < n; x++) {
        f32 cx = (f32)x * step - 2.0f;
        f32 zx = cx, zy = cy;
        i32 count = 0;
        while (count < iterationsMax) {
            f32 xx = zx * zx, yy = zy * zy;
            if (!(xx + yy <= 4.0f)) break;
            count++;
            zy = 2.0f * zx * zy + cy;
            zx = xx + cx - yy;
        }
        counts[x] = (u16)count;
    }
}
#endif

EXPORT(run) i64 run(i32 n) {
    n &= ~3;
    if (n > widthMax) n = widthMax;
    f32 step = 2.5f / (f32)n;
    u64 sum = 0;
    for (i32 y = 0; y < n; y++) {
        row(n, step, (f32)y * step - 1.25f);
        for (i32 x = 0; x < n; x += 4) {
            sum = mix(sum, counts[x] + ((u64)counts[x + 1] << 16) + ((u64)counts[x + 2] << 32)
                               + ((u64)counts[x + 3] << 48));
        }
    }
    return (i64)sum;
}
