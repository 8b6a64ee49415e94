// Validation of UTF-8, sixteen bytes at a time or one by one, of text in which one word in eight is not
// ASCII; and of the same text with a byte broken here and there.
//
// With vectors, each byte and the one before it are looked up by halves in three tables of errors;
// what all three have in common is an error, and a third or fourth byte that is due cancels one.
// The method is that of John Keiser and Daniel Lemire, "Validating UTF-8 in less than one
// instruction per byte" (2021).

#include "workload.h"

enum { textBytes = 1 << 16, margin = 16 };

static u8 buffer[margin + textBytes + 2 * margin];

#ifdef __wasm_simd128__
#include <wasm_simd128.h>

// Errors that a pair of bytes can show, a bit each.
enum {
    tooShort = 1, tooLong = 2, overlong3 = 4, tooLarge1000 = 64, overlong4 = 64, tooLarge = 8,
    surrogate = 16, overlong2 = 32, twoContinuations = 128, carry = tooShort | tooLong | twoContinuations
};

static NOINLINE i32 isValid(const u8 *text, i32 count) {
    const v128_t firstHigh = wasm_u8x16_const(
        tooLong, tooLong, tooLong, tooLong, tooLong, tooLong, tooLong, tooLong, twoContinuations,
        twoContinuations, twoContinuations, twoContinuations, tooShort | overlong2, tooShort,
        tooShort | overlong3 | surrogate, tooShort | tooLarge | tooLarge1000 | overlong4);
    const v128_t firstLow = wasm_u8x16_const(
        carry | overlong3 | overlong2 | overlong4, carry | overlong2, carry, carry, carry | tooLarge,
        carry | tooLarge | tooLarge1000, carry | tooLarge | tooLarge1000,
        carry | tooLarge | tooLarge1000, carry | tooLarge | tooLarge1000,
        carry | tooLarge | tooLarge1000, carry | tooLarge | tooLarge1000,
        carry | tooLarge | tooLarge1000, carry | tooLarge | tooLarge1000,
        carry | tooLarge | tooLarge1000 | surrogate, carry | tooLarge | tooLarge1000,
        carry | tooLarge | tooLarge1000);
    const v128_t secondHigh = wasm_u8x16_const(
        tooShort, tooShort, tooShort, tooShort, tooShort, tooShort, tooShort, tooShort,
        tooLong | overlong2 | twoContinuations | overlong3 | tooLarge1000 | overlong4,
        tooLong | overlong2 | twoContinuations | overlong3 | tooLarge,
        tooLong | overlong2 | twoContinuations | surrogate | tooLarge,
        tooLong | overlong2 | twoContinuations | surrogate | tooLarge, tooShort, tooShort, tooShort,
        tooShort);
    v128_t errors = wasm_u8x16_splat(0);
    // What lies before the text and behind it is ASCII: a character may not begin or end there.
    for (const u8 *at = text - 3; at < text + count + margin; at += 16) {
        v128_t before = wasm_v128_load(at);
        v128_t bytes = wasm_v128_load(at + 3);
        if (!wasm_v128_any_true(wasm_v128_and(wasm_v128_or(bytes, before), wasm_u8x16_splat(0x80))))
            continue;
        v128_t previous = wasm_v128_load(at + 2);
        v128_t found = wasm_v128_and(
            wasm_v128_and(
                wasm_i8x16_swizzle(firstHigh, wasm_u8x16_shr(previous, 4)),
                wasm_i8x16_swizzle(firstLow, wasm_v128_and(previous, wasm_u8x16_splat(15)))),
            wasm_i8x16_swizzle(secondHigh, wasm_u8x16_shr(bytes, 4)));
        v128_t isThird = wasm_u8x16_sub_sat(wasm_v128_load(at + 1), wasm_u8x16_splat(0xE0 - 0x80));
        v128_t isFourth = wasm_u8x16_sub_sat(before, wasm_u8x16_splat(0xF0 - 0x80));
        v128_t isDue = wasm_v128_and(wasm_v128_or(isThird, isFourth), wasm_u8x16_splat(0x80));
        errors = wasm_v128_or(errors, wasm_v128_xor(found, isDue));
    }
    return !wasm_v128_any_true(errors);
}
#else
static NOINLINE i32 isValid(const u8 *text, i32 count) {
    const u8 *end = text + count;
    while (text < end) {
        u32 first = *text++;
        if (first < 0x80) continue;
        i32 more;
        u32 least = 0x80, greatest = 0xBF;
        if (first < 0xC2) return 0;
        if (first < 0xE0) {
            more = 1;
        } else if (first < 0xF0) {
            more = 2;
            if (first == 0xE0) least = 0xA0;
            if (first == 0xED) greatest = 0x9F;
        } else if (first < 0xF5) {
            more = 3;
            if (first == 0xF0) least = 0x90;
            if (first == 0xF4) greatest = 0x8F;
        } else {
            return 0;
        }
        // Behind the text there is ASCII, which ends a character that is cut off.
        while (more-- > 0) {
            u32 byte = *text++;
            if (byte < least || byte > greatest) return 0;
            least = 0x80;
            greatest = 0xBF;
        }
    }
    return 1;
}
#endif

// Words of ASCII letters, and Greek, Chinese and Egyptian ones now and then.
static void write(u8 *text) {
    i32 i = 0;
    while (i < textBytes - 64) {
        i32 length = 2 + (i32)(nextRandom() % 8);
        u32 kind = nextRandom() % 32;
        while (length-- > 0) {
            u32 letter = nextRandom() % 24;
            if (kind < 28) {
                text[i++] = (u8)('a' + letter);
            } else if (kind < 30) {
                text[i++] = 0xCE;
                text[i++] = (u8)(0x91 + letter);
            } else if (kind < 31) {
                text[i++] = 0xE4;
                text[i++] = (u8)(0xB8 + letter % 8);
                text[i++] = (u8)(0x80 + letter);
            } else {
                text[i++] = 0xF0;
                text[i++] = 0x93;
                text[i++] = 0x80;
                text[i++] = (u8)(0x80 + letter);
            }
        }
        text[i++] = ' ';
    }
    while (i < textBytes) text[i++] = '\n';
}

EXPORT(run) i64 run(i32 n) {
    // Texts begin anywhere.
    u8 *text = buffer + margin + (n & 15);
    seedRandom(13);
    write(text);
    u64 sum = 0;
    for (i32 i = 0; i < n; i++) {
        // Breaks come late in the text: both ways of reading have much to do until there.
        u8 *broken = text + textBytes - 1 - nextRandom() % 4096;
        u8 kept = *broken;
        if (i % 4 == 3) *broken = (u8)nextRandom();
        sum = mix(sum, (u64)isValid(text, textBytes) + (u64)i * 2);
        *broken = kept;
    }
    return (i64)sum;
}
