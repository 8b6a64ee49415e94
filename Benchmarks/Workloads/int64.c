// 64-bit integers: products, divisions, remainders, shifts, rotations and counts of bits, by testing
// numbers for primality (Miller and Rabin), greatest common divisors, and a generator of states.

#include "workload.h"

static NOINLINE u64 power(u64 base, u64 exponent, u64 modulus) {
    u64 result = 1;
    base %= modulus;
    for (; exponent; exponent >>= 1) {
        if (exponent & 1) result = result * base % modulus;
        base = base * base % modulus;
    }
    return result;
}

// Exact below 2^32, where the products stay within 64 bits, for the three bases used.
static NOINLINE i32 isPrime(u64 n) {
    static const u64 bases[] = { 2, 7, 61 };
    if (n < 2) return 0;
    if ((n & 1) == 0) return n == 2;
    i32 twos = __builtin_ctzll(n - 1);
    for (i32 i = 0; i < COUNT(bases); i++) {
        if (n == bases[i]) return 1;
        u64 x = power(bases[i], (n - 1) >> twos, n);
        if (x == 1 || x == n - 1) continue;
        i32 k = 1;
        for (; k < twos; k++) {
            x = x * x % n;
            if (x == n - 1) break;
        }
        if (k == twos) return 0;
    }
    return 1;
}

static NOINLINE u64 gcd(u64 a, u64 b) {
    if (!a || !b) return a | b;
    i32 shift = __builtin_ctzll(a | b);
    a >>= __builtin_ctzll(a);
    while (b) {
        b >>= __builtin_ctzll(b);
        if (a > b) {
            u64 t = a;
            a = b;
            b = t;
        }
        b -= a;
    }
    return a << shift;
}

static inline u64 rotateLeft(u64 x, i32 by) { return (x << by) | (x >> (64 - by)); }

EXPORT(run) i64 run(i32 n) {
    u64 sum = 0, a = 0x0123456789ABCDEFull, b = 0xFEDCBA9876543210ull;
    u64 candidate = 4294967291ull;
    for (i32 i = 0; i < n; i++) {
        a ^= b;
        b = rotateLeft(b, 24) ^ a ^ (a << 16);
        a = rotateLeft(a, 37) + (u64)i;
        sum = mix(sum, gcd(a, b | 1));
        sum += (u64)((i64)a / ((i64)(b >> 40) + 1));
        sum ^= (u64)((i64)b % ((i64)(a >> 33) + 3));
        sum += (u64)__builtin_popcountll(a) + (u64)__builtin_clzll(b | 1);
        sum += (u64)(i64)(i32)a + (u64)(i64)(i8)b;
        if (isPrime(candidate - (u64)i * 2)) sum = rotateLeft(sum, 1);
    }
    return (i64)sum;
}
