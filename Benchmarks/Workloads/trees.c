// Allocation: binary trees built and torn down, on an allocator with a free list for each size over
// a bump pointer, which grows the memory as it needs.

#include "workload.h"

enum { pageBytes = 65536, classBytes = 16, classCount = 16 };

typedef struct Block { struct Block *next; } Block;

extern u8 __heap_base;

static Block *freeBlocks[classCount + 1];
static u8 *bump, *bumpEnd;

static NOINLINE void *allocate(u32 bytes) {
    u32 sizeClass = (bytes + classBytes - 1) / classBytes;
    Block *block = freeBlocks[sizeClass];
    if (block) {
        freeBlocks[sizeClass] = block->next;
        return block;
    }
    u32 rounded = sizeClass * classBytes;
    if (bump + rounded > bumpEnd) {
        if (__builtin_wasm_memory_grow(0, 16) == (u32)-1) __builtin_trap();
        bumpEnd += 16 * pageBytes;
    }
    void *result = bump;
    bump += rounded;
    return result;
}

static NOINLINE void release(void *pointer, u32 bytes) {
    u32 sizeClass = (bytes + classBytes - 1) / classBytes;
    Block *block = pointer;
    block->next = freeBlocks[sizeClass];
    freeBlocks[sizeClass] = block;
}

typedef struct Node {
    struct Node *left, *right;
    u32 payloadBytes;
    u8 payload[];
} Node;

static NOINLINE Node *makeTree(i32 depth) {
    u32 payloadBytes = 4 + (u32)depth * 3;
    Node *node = allocate((u32)sizeof(Node) + payloadBytes);
    node->payloadBytes = payloadBytes;
    node->payload[0] = (u8)depth;
    node->payload[payloadBytes - 1] = (u8)(depth + 1);
    node->left = depth > 0 ? makeTree(depth - 1) : 0;
    node->right = depth > 0 ? makeTree(depth - 1) : 0;
    return node;
}

static NOINLINE u32 countTree(const Node *node) {
    if (!node) return 0;
    u32 own = node->payload[0] + node->payload[node->payloadBytes - 1];
    return own + countTree(node->left) + countTree(node->right);
}

static NOINLINE void releaseTree(Node *node) {
    if (!node) return;
    releaseTree(node->left);
    releaseTree(node->right);
    release(node, (u32)sizeof(Node) + node->payloadBytes);
}

EXPORT(run) i64 run(i32 n) {
    u64 sum = 0;
    if (!bump) {
        bump = (u8 *)(((u32)&__heap_base + 15) & ~15u);
        bumpEnd = (u8 *)(__builtin_wasm_memory_size(0) * (u32)pageBytes);
    }
    Node *longLived = makeTree(n);
    for (i32 depth = 4; depth <= n; depth += 2) {
        i32 rounds = 1 << (n - depth + 2);
        for (i32 round = 0; round < rounds; round++) {
            Node *tree = makeTree(depth);
            sum = mix(sum, countTree(tree));
            releaseTree(tree);
        }
    }
    sum = mix(sum, countTree(longLived));
    releaseTree(longLived);
    return (i64)sum;
}
