// Uses clocks and random numbers, and prints only what holds whatever their values are.

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static int isOrdered(clockid_t clock) {
    struct timespec last, now;
    if (clock_gettime(clock, &last) != 0) return 0;
    for (int i = 0; i < 100; i++) {
        if (clock_gettime(clock, &now) != 0) return 0;
        if (now.tv_sec < last.tv_sec) return 0;
        if (now.tv_sec == last.tv_sec && now.tv_nsec < last.tv_nsec) return 0;
        last = now;
    }
    return 1;
}

int main(void) {
    struct timespec resolution;
    unsigned char bytes[256], seen[256] = { 0 };
    int distinct = 0;
    printf("monotonic clock: %s\n", isOrdered(CLOCK_MONOTONIC) ? "never goes back" : "broken");
    printf("wall clock: %s\n", isOrdered(CLOCK_REALTIME) ? "never went back" : "broken");
    printf("resolution: %s\n", clock_getres(CLOCK_MONOTONIC, &resolution) == 0 ? "known" : "unknown");
    memset(bytes, 0, sizeof bytes);
    if (getentropy(bytes, sizeof bytes) != 0) return 1;
    for (size_t i = 0; i < sizeof bytes; i++) {
        distinct += !seen[bytes[i]];
        seen[bytes[i]] = 1;
    }
    printf("random bytes: %s\n", distinct > 100 ? "varied" : "suspicious");
    time_t epoch = 86400 * 365;
    struct tm *utc = gmtime(&epoch);
    printf("a year after the epoch: %04d-%02d-%02d\n", utc->tm_year + 1900, utc->tm_mon + 1, utc->tm_mday);
    return 0;
}
