// A hash map with open addressing that doubles as it fills: n insertions, lookups and removals.

#include "workload.h"

enum { capacityMax = 1 << 19 };

typedef struct { u64 key; u32 value; u32 state; } Slot;

enum { slotEmpty, slotUsed, slotRemoved };

static Slot first[capacityMax], second[capacityMax];
static Slot *slots;
static u32 capacity, used, filled;

static inline u32 hashOf(u64 key) {
    key ^= key >> 33;
    key *= 0xFF51AFD7ED558CCDull;
    key ^= key >> 33;
    return (u32)key;
}

static NOINLINE void clear(Slot *table, u32 count) {
    for (u32 i = 0; i < count; i++) table[i].state = slotEmpty;
}

static NOINLINE void insert(u64 key, u32 value);

static NOINLINE void resize(u32 newCapacity) {
    Slot *old = slots;
    u32 oldCapacity = capacity;
    slots = old == first ? second : first;
    capacity = newCapacity;
    used = filled = 0;
    clear(slots, capacity);
    for (u32 i = 0; i < oldCapacity; i++) {
        if (old[i].state == slotUsed) insert(old[i].key, old[i].value);
    }
}

static NOINLINE Slot *find(u64 key) {
    for (u32 i = hashOf(key) & (capacity - 1);; i = (i + 1) & (capacity - 1)) {
        Slot *slot = &slots[i];
        if (slot->state == slotEmpty) return 0;
        if (slot->state == slotUsed && slot->key == key) return slot;
    }
}

static NOINLINE void insert(u64 key, u32 value) {
    Slot *slot = find(key);
    if (slot) {
        slot->value += value;
        return;
    }
    if (filled * 4 >= capacity * 3) {
        resize(used * 2 > capacity && capacity < capacityMax ? capacity * 2 : capacity);
    }
    u32 i = hashOf(key) & (capacity - 1);
    while (slots[i].state == slotUsed) i = (i + 1) & (capacity - 1);
    if (slots[i].state == slotEmpty) filled++;
    slots[i].key = key;
    slots[i].value = value;
    slots[i].state = slotUsed;
    used++;
}

static NOINLINE i32 removeKey(u64 key) {
    Slot *slot = find(key);
    if (!slot) return 0;
    slot->state = slotRemoved;
    used--;
    return 1;
}

EXPORT(run) i64 run(i32 n) {
    u64 sum = 0;
    slots = first;
    capacity = 16;
    used = filled = 0;
    clear(slots, capacity);
    seedRandom(13);
    u32 keys = (u32)n / 2 + 1;
    if (keys > capacityMax / 2) keys = capacityMax / 2;
    for (i32 i = 0; i < n; i++) {
        u64 key = (u64)(nextRandom() % keys) * 0x100000001ull;
        insert(key, (u32)i);
        if (i % 3 == 0) sum += (u64)removeKey((u64)(nextRandom() % keys) * 0x100000001ull);
        Slot *slot = find((u64)(nextRandom() % keys) * 0x100000001ull);
        if (slot) sum = mix(sum, slot->value);
    }
    return (i64)mix(mix(sum, used), capacity);
}
