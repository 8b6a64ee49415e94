// qsort, bsearch and the C library's heap: allocates, resizes, sorts and frees blocks of all sizes.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { blockCount = 400, rounds = 20 };

typedef struct {
    unsigned char *bytes;
    size_t count;
} Block;

static uint32_t state = 2463534242u;

static uint32_t nextRandom(void) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

static int bySize(const void *left, const void *right) {
    const Block *a = left, *b = right;
    return (a->count > b->count) - (a->count < b->count);
}

static int isIntact(const Block *block) {
    for (size_t i = 0; i < block->count; i++) {
        if (block->bytes[i] != (unsigned char)block->count) return 0;
    }
    return 1;
}

int main(void) {
    Block *blocks = calloc(blockCount, sizeof *blocks);
    uint64_t total = 0;
    int intact = 0;
    for (int round = 0; round < rounds; round++) {
        for (int i = 0; i < blockCount; i++) {
            if (blocks[i].bytes) intact += isIntact(&blocks[i]);
            size_t count = 1 + nextRandom() % (i % 16 == 0 ? 20000 : 300);
            blocks[i].bytes = realloc(blocks[i].bytes, count);
            if (!blocks[i].bytes) return 1;
            blocks[i].count = count;
            memset(blocks[i].bytes, (int)(unsigned char)count, count);
            total += count;
        }
        qsort(blocks, blockCount, sizeof blocks[0], bySize);
        for (int i = 0; i < blockCount; i += 2) {
            free(blocks[i].bytes);
            blocks[i].bytes = NULL;
        }
    }
    Block key = { NULL, blocks[blockCount / 2].count };
    Block *found = bsearch(&key, blocks, blockCount, sizeof blocks[0], bySize);
    printf("%llu bytes, %d intact, middle %zu, found %s\n", (unsigned long long)total, intact,
           blocks[blockCount / 2].count, found && found->count == key.count ? "yes" : "no");
    void *volatile tooMuch = malloc(32u << 20);    // the module declares at most 16 MiB
    printf("32 MiB: %s\n", tooMuch ? "allocated" : "refused");
    return 0;
}
