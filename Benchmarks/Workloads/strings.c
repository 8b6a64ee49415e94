// Byte strings ended by zero: writing numbers, joining, tokenising, comparing, searching, reversing,
// and the edit distance of neighbouring words, n times over.

#include "workload.h"

enum { textBytes = 8192, wordsMax = 2048, wordBytesMax = 31 };

static char text[textBytes];
static char *words[wordsMax];
static u8 row[wordBytesMax + 2];

static NOINLINE i32 length(const char *s) {
    i32 count = 0;
    while (s[count]) count++;
    return count;
}

static NOINLINE i32 compare(const char *a, const char *b) {
    while (*a && *a == *b) {
        a++;
        b++;
    }
    return (u8)*a - (u8)*b;
}

static NOINLINE const char *find(const char *in, const char *what) {
    for (; *in; in++) {
        i32 i = 0;
        while (what[i] && in[i] == what[i]) i++;
        if (!what[i]) return in;
    }
    return 0;
}

static NOINLINE char *writeNumber(char *to, u32 value, u32 base) {
    char digits[32];
    i32 count = 0;
    do {
        digits[count++] = "0123456789abcdefghijklmnopqrstuvwxyz"[value % base];
        value /= base;
    } while (value);
    while (count) *to++ = digits[--count];
    return to;
}

static NOINLINE u32 readNumber(const char *s, u32 base) {
    u32 value = 0;
    for (; *s; s++) value = value * base + (u32)(*s <= '9' ? *s - '0' : *s - 'a' + 10);
    return value;
}

static NOINLINE void reverse(char *s) {
    for (char *end = s + length(s) - 1; s < end; s++, end--) {
        char c = *s;
        *s = *end;
        *end = c;
    }
}

static NOINLINE i32 editDistance(const char *a, const char *b) {
    i32 m = length(a), n = length(b);
    for (i32 j = 0; j <= n; j++) row[j] = (u8)j;
    for (i32 i = 1; i <= m; i++) {
        u8 diagonal = row[0];
        row[0] = (u8)i;
        for (i32 j = 1; j <= n; j++) {
            u8 best = (u8)(diagonal + (a[i - 1] != b[j - 1]));
            diagonal = row[j];
            if (diagonal + 1 < best) best = (u8)(diagonal + 1);
            if (row[j - 1] + 1 < best) best = (u8)(row[j - 1] + 1);
            row[j] = best;
        }
    }
    return row[n];
}

static void writeText(void) {
    char *to = text;
    while (to < text + textBytes - 40) {
        u32 value = nextRandom();
        to = writeNumber(to, value >> (value & 15), 36);
        *to++ = (value & 64) ? ' ' : ',';
    }
    *to = 0;
}

static i32 splitText(void) {
    i32 count = 0;
    char *s = text;
    while (*s && count < wordsMax) {
        words[count++] = s;
        while (*s && *s != ' ' && *s != ',') s++;
        if (*s) *s++ = 0;
    }
    return count;
}

EXPORT(run) i64 run(i32 n) {
    u64 sum = 0;
    seedRandom(11);
    for (i32 round = 0; round < n; round++) {
        char needle[4] = { (char)('a' + round % 26), (char)('a' + round / 26 % 26), 0, 0 };
        writeText();
        const char *found = find(text, needle);
        sum = mix(sum, found ? (u64)(found - text) : (u64)length(text));
        i32 count = splitText();
        for (i32 i = 1; i < count; i++) {
            i32 order = compare(words[i - 1], words[i]);
            i32 distance = editDistance(words[i - 1], words[i]);
            reverse(words[i - 1]);
            u32 value = readNumber(words[i - 1], 36);
            sum = mix(sum, (u64)value + (u64)distance * 3 + (u64)(order < 0));
        }
    }
    return (i64)sum;
}
