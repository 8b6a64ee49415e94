// Byte loads and stores with a stride: the sieve of Eratosthenes below 2^20, n times.

#include "workload.h"

enum { limit = 1 << 20 };

static u8 composite[limit];

EXPORT(run) i64 run(i32 n) {
    u64 sum = 0;
    for (i32 round = 0; round < n; round++) {
        for (i32 i = 0; i < limit; i++) composite[i] = 0;
        for (i32 i = 2; i * i < limit; i++) {
            if (composite[i]) continue;
            for (i32 j = i * i; j < limit; j += i) composite[j] = 1;
        }
        u32 count = 0, last = 0;
        for (i32 i = 2 + round; i < limit; i++) {
            if (!composite[i]) {
                count++;
                last = (u32)i;
            }
        }
        sum = mix(sum, ((u64)count << 32) | last);
    }
    return (i64)sum;
}
