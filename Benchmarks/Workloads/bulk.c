// memory.copy and memory.fill: blocks of 16 bytes to 64 KiB, forwards, backwards and overlapping.
// The only workload built with bulk memory.

#include "workload.h"

enum { arenaBytes = 1 << 20 };

static u8 arena[arenaBytes];

EXPORT(run) i64 run(i32 n) {
    u64 sum = 0;
    __builtin_memset(arena, 0x5A, arenaBytes);
    for (i32 i = 0; i < arenaBytes; i += 61) arena[i] = (u8)i;
    seedRandom(9);
    for (i32 round = 0; round < n; round++) {
        u32 count = 16u << (round % 13);
        u32 from = nextRandom() % (arenaBytes - count);
        u32 to = nextRandom() % (arenaBytes - count);
        u32 overlapping = from + count / 3 < arenaBytes - count ? from + count / 3 : from - count / 3;
        __builtin_memmove(arena + to, arena + from, count);
        __builtin_memmove(arena + overlapping, arena + from, count);
        if (round % 4 == 0) __builtin_memset(arena + to, (i32)(from & 255), count / 4);
        sum = mix(sum, arena[to + count - 1] + 256u * arena[overlapping + count / 2]);
    }
    for (i32 i = 0; i < arenaBytes; i += 97) sum = mix(sum, arena[i]);
    return (i64)sum;
}
