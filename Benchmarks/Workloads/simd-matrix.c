// The product of two n by n matrices in single precision, in blocks of four by four: a block's rows
// are vectors, or four numbers each.

#include "workload.h"

enum { sizeMax = 400 };

static f32 a[sizeMax * sizeMax], b[sizeMax * sizeMax], c[sizeMax * sizeMax];

#ifdef __wasm_simd128__
#include <wasm_simd128.h>

static inline v128_t added(v128_t total, const f32 *factor, v128_t row) {
    return wasm_f32x4_add(total, wasm_f32x4_mul(wasm_v128_load32_splat(factor), row));
}

static void block(i32 n, const f32 *left, const f32 *right, f32 *out) {
    v128_t c0 = wasm_f32x4_splat(0), c1 = c0, c2 = c0, c3 = c0;
    for (i32 k = 0; k < n; k++) {
        v128_t row = wasm_v128_load(right);
        c0 = added(c0, left, row);
        c1 = added(c1, left + sizeMax, row);
        c2 = added(c2, left + 2 * sizeMax, row);
        c3 = added(c3, left + 3 * sizeMax, row);
        left++;
        right += sizeMax;
    }
    wasm_v128_store(out, c0);
    wasm_v128_store(out + sizeMax, c1);
    wasm_v128_store(out + 2 * sizeMax, c2);
    wasm_v128_store(out + 3 * sizeMax, c3);
}
#else
typedef struct { f32 x, y, z, w; } Row;

static inline Row added(Row total, const f32 *factor, Row row) {
    f32 a = *factor;
    return (Row){ total.x + a * row.x, total.y + a * row.y, total.z + a * row.z,
                  total.w + a * row.w };
}

static void block(i32 n, const f32 *left, const f32 *right, f32 *out) {
    Row c0 = { 0, 0, 0, 0 }, c1 = c0, c2 = c0, c3 = c0;
    for (i32 k = 0; k < n; k++) {
        Row row = { right[0], right[1], right[2], right[3] };
        c0 = added(c0, left, row);
        c1 = added(c1, left + sizeMax, row);
        c2 = added(c2, left + 2 * sizeMax, row);
        c3 = added(c3, left + 3 * sizeMax, row);
        left++;
        right += sizeMax;
    }
    *(Row *)out = c0;
    *(Row *)(out + sizeMax) = c1;
    *(Row *)(out + 2 * sizeMax) = c2;
    *(Row *)(out + 3 * sizeMax) = c3;
}
#endif

static NOINLINE void multiply(i32 n) {
    for (i32 i = 0; i < n; i += 4) {
        for (i32 j = 0; j < n; j += 4) block(n, a + i * sizeMax, b + j, c + i * sizeMax + j);
    }
}

EXPORT(run) i64 run(i32 n) {
    n &= ~3;
    if (n > sizeMax) n = sizeMax;
    seedRandom(11);
    for (i32 i = 0; i < n; i++) {
        for (i32 j = 0; j < n; j++) {
            a[i * sizeMax + j] = (f32)(i32)(nextRandom() >> 8) * 0x1p-23f - 1.0f;
            b[i * sizeMax + j] = (f32)(i32)(nextRandom() >> 8) * 0x1p-23f - 1.0f;
        }
    }
    multiply(n);
    u64 sum = 0;
    for (i32 i = 0; i < n; i++) {
        for (i32 j = 0; j < n; j++) sum = mix(sum, bitsOf(c[i * sizeMax + j]));
    }
    return (i64)sum;
}
