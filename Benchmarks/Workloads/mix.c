// A mixture in the manner of embedded benchmarks: a linked list is searched, sorted and reversed, a
// matrix of 16-bit numbers is multiplied, and a state machine reads numbers in text. A CRC of every
// result binds the parts together.

#include "workload.h"

enum { listCount = 128, matrixSize = 14, textBytes = 512 };

typedef struct Item {
    struct Item *next;
    i16 key, data;
} Item;

static Item items[listCount];
static i16 left[matrixSize * matrixSize], right[matrixSize * matrixSize];
static i32 product[matrixSize * matrixSize];
static u8 text[textBytes];

static NOINLINE u16 crc(u16 sum, u32 value) {
    for (i32 bit = 0; bit < 16; bit++) {
        u16 low = (u16)((sum ^ value) & 1);
        sum = (u16)(sum >> 1);
        value >>= 1;
        if (low) sum ^= 0xA001;
    }
    return sum;
}

// Lists

static Item *makeList(u32 seed) {
    seedRandom(seed);
    for (i32 i = 0; i < listCount; i++) {
        u32 value = nextRandom();
        items[i].key = (i16)(value & 0x7FFF);
        items[i].data = (i16)(value >> 16);
        items[i].next = i + 1 < listCount ? &items[(i + 1)] : 0;
    }
    return items;
}

static i32 byKey(const Item *a, const Item *b) { return a->key - b->key; }

static i32 byData(const Item *a, const Item *b) {
    i32 difference = (a->data & 0xFF) - (b->data & 0xFF);
    return difference ? difference : a->key - b->key;
}

static NOINLINE Item *sortList(Item *list, i32 (*order)(const Item *, const Item *)) {
    for (i32 runLength = 1;; runLength *= 2) {
        Item *p = list, *tail = 0;
        i32 merges = 0;
        list = 0;
        while (p) {
            Item *q = p;
            i32 pCount = 0, qCount = runLength;
            merges++;
            while (q && pCount < runLength) {
                q = q->next;
                pCount++;
            }
            while (pCount > 0 || (qCount > 0 && q)) {
                Item *taken;
                if (pCount > 0 && (qCount == 0 || !q || order(p, q) <= 0)) {
                    taken = p;
                    p = p->next;
                    pCount--;
                } else {
                    taken = q;
                    q = q->next;
                    qCount--;
                }
                if (tail) tail->next = taken; else list = taken;
                tail = taken;
            }
            p = q;
        }
        tail->next = 0;
        if (merges <= 1) return list;
    }
}

static NOINLINE Item *reverseList(Item *list) {
    Item *result = 0;
    while (list) {
        Item *next = list->next;
        list->next = result;
        result = list;
        list = next;
    }
    return result;
}

static NOINLINE i32 findPosition(const Item *list, i16 data) {
    i32 position = 0;
    for (; list; list = list->next, position++) {
        if ((list->data & 0xFF) == (data & 0xFF)) return position;
    }
    return -1;
}

static u16 listPart(u16 sum, u32 seed) {
    Item *list = makeList(seed);
    list = sortList(list, byData);
    for (i32 i = 0; i < 24; i++) {
        sum = crc(sum, (u32)findPosition(list, (i16)(seed * 5 + (u32)i)));
        list = reverseList(list);
    }
    list = sortList(list, byKey);
    for (const Item *item = list; item; item = item->next) sum = crc(sum, (u32)item->data);
    return sum;
}

// Matrices

static NOINLINE void multiplyMatrices(void) {
    for (i32 i = 0; i < matrixSize; i++) {
        for (i32 j = 0; j < matrixSize; j++) {
            i32 total = 0;
            for (i32 k = 0; k < matrixSize; k++) {
                i32 term = left[i * matrixSize + k] * right[k * matrixSize + j];
                total += ((term >> 2) & 0xF) * ((term >> 5) & 0x7F);
            }
            product[i * matrixSize + j] = total;
        }
    }
}

static u16 matrixPart(u16 sum, u32 seed) {
    for (i32 i = 0; i < matrixSize * matrixSize; i++) {
        left[i] = (i16)(seed * (u32)(i + 1) + 3);
        right[i] = (i16)((seed ^ (u32)i) * 17);
    }
    multiplyMatrices();
    for (i32 i = 0; i < matrixSize * matrixSize; i += 5) sum = crc(sum, (u32)product[i]);
    return sum;
}

// Numbers in text

typedef enum {
    stateStart, stateSign, stateInteger, stateFraction, stateExponentMark, stateExponentSign,
    stateExponent, stateInvalid, stateCount
} State;

static NOINLINE State nextState(State state, u8 c) {
    i32 isDigit = c >= '0' && c <= '9';
    switch (state) {
    case stateStart:
        if (isDigit) return stateInteger;
        if (c == '+' || c == '-') return stateSign;
        return c == '.' ? stateFraction : stateInvalid;
    case stateSign:
        if (isDigit) return stateInteger;
        return c == '.' ? stateFraction : stateInvalid;
    case stateInteger:
        if (isDigit) return stateInteger;
        if (c == '.') return stateFraction;
        return c == 'e' ? stateExponentMark : stateInvalid;
    case stateFraction:
        if (isDigit) return stateFraction;
        return c == 'e' ? stateExponentMark : stateInvalid;
    case stateExponentMark:
        if (isDigit) return stateExponent;
        return c == '+' || c == '-' ? stateExponentSign : stateInvalid;
    case stateExponentSign:
    case stateExponent:
        return isDigit ? stateExponent : stateInvalid;
    default:
        return stateInvalid;
    }
}

static u16 textPart(u16 sum, u32 seed) {
    static const u8 alphabet[] = "0123456789.+-e,,";
    u32 finished[stateCount] = { 0 };
    seedRandom(seed + 1);
    for (i32 i = 0; i < textBytes; i++) text[i] = alphabet[nextRandom() >> 28];
    State state = stateStart;
    for (i32 i = 0; i < textBytes; i++) {
        if (text[i] == ',') {
            finished[state]++;
            state = stateStart;
        } else {
            state = nextState(state, text[i]);
        }
    }
    for (i32 i = 0; i < stateCount; i++) sum = crc(sum, finished[i]);
    return sum;
}

EXPORT(run) i64 run(i32 n) {
    u16 sum = 0xFFFF;
    u64 all = 0;
    for (i32 round = 0; round < n; round++) {
        sum = listPart(sum, (u32)round + 1);
        sum = matrixPart(sum, (u32)round + 1);
        sum = textPart(sum, (u32)round + 1);
        all = mix(all, sum);
    }
    return (i64)all;
}
