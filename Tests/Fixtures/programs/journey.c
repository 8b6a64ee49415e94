// A long way in steps, to be interrupted anywhere: it goes through its input, fills and changes memory that
// grows, and asks for the time and for random numbers, and every step depends on all that were before.
//
//   journey STEPS [PAGES [ROUNDS]]    pages of 64 KiB that the memory grows to; times that each step goes
//                                     through its work

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { pageSize = 65536 };

static uint64_t state = 0x9E3779B97F4A7C15u;

static uint64_t mixed(uint64_t value) {
    state = (state ^ value) * 6364136223846793005u + 1442695040888963407u;
    return state ^= state >> 29;
}

// Work at some depth, so that an interruption finds frames that wait.
static uint64_t work(int depth, int rounds) {
    if (depth > 0) {
        uint64_t before = mixed((uint64_t)depth);
        return mixed(before ^ work(depth - 1, rounds));
    }
    uint64_t sum = 0;
    for (int round = 0; round < rounds; round++) sum += mixed((uint64_t)round);
    return sum;
}

int main(int argc, char **argv) {
    int steps = argc > 1 ? atoi(argv[1]) : 10;
    int pages = argc > 2 ? atoi(argv[2]) : 4;
    int rounds = argc > 3 ? atoi(argv[3]) : 1000;
    unsigned char **blocks = calloc((size_t)pages, sizeof *blocks);
    int count = 0;
    char line[256];
    for (int step = 0; step < steps; step++) {
        if (fgets(line, sizeof line, stdin)) {
            for (char *next = line; *next; next++) mixed((unsigned char)*next);
        }
        while (count < pages && count * steps <= step * pages) {
            if (!(blocks[count] = malloc(pageSize))) return 1;
            for (int i = 0; i < pageSize; i += 8) {
                uint64_t value = mixed((uint64_t)i);
                memcpy(blocks[count] + i, &value, sizeof value);
            }
            count++;
        }
        unsigned char *block = blocks[mixed(0) % (uint64_t)count];
        uint64_t value = work(step % 20, rounds);
        memcpy(block + mixed(1) % (pageSize - 8), &value, sizeof value);
        mixed(block[mixed(2) % pageSize]);
        struct timespec now;
        unsigned char bytes[8];
        if (clock_gettime(CLOCK_MONOTONIC, &now) != 0) return 2;
        if (getentropy(bytes, sizeof bytes) != 0) return 3;
        mixed((uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec);
        for (size_t i = 0; i < sizeof bytes; i++) mixed(bytes[i]);
        printf("step %d: %016llx at %lld.%09ld\n", step, (unsigned long long)state,
               (long long)now.tv_sec, now.tv_nsec);
        fflush(stdout);
    }
    uint64_t sum = 0;
    for (int block = 0; block < count; block++) {
        for (int i = 0; i < pageSize; i++) sum = sum * 31 + blocks[block][i];
    }
    fprintf(stderr, "memory %016llx\n", (unsigned long long)sum);
    return 0;
}
