// Direct calls: Fibonacci numbers by the doubly recursive definition, and Takeuchi's function.

#include "workload.h"

static NOINLINE u32 fibonacci(u32 n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }

static NOINLINE i32 takeuchi(i32 x, i32 y, i32 z) {
    if (y >= x) return z;
    return takeuchi(takeuchi(x - 1, y, z), takeuchi(y - 1, z, x), takeuchi(z - 1, x, y));
}

EXPORT(run) i64 run(i32 n) {
    return (i64)mix(fibonacci((u32)n), (u64)takeuchi(n / 2, n / 4, n / 8));
}
