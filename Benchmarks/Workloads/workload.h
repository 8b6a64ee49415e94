// Shared by all workloads: fixed-width names, a seeded generator, and a checksum.
//
// Every program is freestanding: no C library, no imports. It exports `run(n)`, which does an amount
// of work that grows with n and returns a checksum of it, the same on every conforming runtime.

#ifndef WORKLOAD_H
#define WORKLOAD_H

typedef signed char i8;
typedef unsigned char u8;
typedef short i16;
typedef unsigned short u16;
typedef int i32;
typedef unsigned int u32;
typedef long long i64;
typedef unsigned long long u64;
typedef float f32;
typedef double f64;

#define EXPORT(name) __attribute__((export_name(#name)))
#define NOINLINE __attribute__((noinline))
#define COUNT(array) ((i32)(sizeof(array) / sizeof((array)[0])))

static u32 randomState;

static inline void seedRandom(u32 seed) { randomState = seed * 2654435761u + 1u; }

static inline u32 nextRandom(void) {
    u32 x = randomState;
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    return randomState = x;
}

static inline u64 mix(u64 sum, u64 value) {
    sum = (sum ^ value) * 0x9E3779B97F4A7C15ull;
    return sum ^ (sum >> 29);
}

static inline u64 bitsOf(f64 value) {
    union { f64 number; u64 bits; } both = { value };
    return both.bits;
}

#endif
