// br_table: a virtual machine with registers and 24 operations runs the Collatz walks of 1...n.

#include "workload.h"

enum {
    opHalt, opLoad, opMove, opAdd, opSub, opMul, opAnd, opOr, opXor, opShl, opShr, opAddI, opMulI,
    opAndI, opJump, opJumpZ, opJumpNZ, opJumpLess, opStore, opFetch, opMax, opNot, opPush, opPop
};

typedef struct { u8 op, a, b, c; i32 value; } Op;

// Registers: 0 number, 1 walker, 2 steps, 3 temporary, 4 limit, 5 checksum, 6 longest, 7 slot.
static const Op program[] = {
    /* 0 */ { opLoad, 0, 0, 0, 1 },
    /* 1 */ { opLoad, 5, 0, 0, 17 },
    /* 2 */ { opLoad, 6, 0, 0, 0 },
    /* 3 */ { opMove, 1, 0, 0, 0 },        // walk:
    /* 4 */ { opLoad, 2, 0, 0, 0 },
    /* 5 */ { opAddI, 3, 1, 0, -1 },       // step:
    /* 6 */ { opJumpZ, 3, 0, 0, 15 },
    /* 7 */ { opAddI, 2, 2, 0, 1 },
    /* 8 */ { opAndI, 3, 1, 0, 1 },
    /* 9 */ { opJumpNZ, 3, 0, 0, 12 },
    /* 10 */ { opShr, 1, 1, 0, 1 },
    /* 11 */ { opJump, 0, 0, 0, 5 },
    /* 12 */ { opMulI, 1, 1, 0, 3 },       // odd:
    /* 13 */ { opAddI, 1, 1, 0, 1 },
    /* 14 */ { opJump, 0, 0, 0, 5 },
    /* 15 */ { opMax, 6, 6, 2, 0 },        // done:
    /* 16 */ { opPush, 2, 0, 0, 0 },
    /* 17 */ { opAndI, 7, 0, 0, 255 },
    /* 18 */ { opFetch, 3, 7, 0, 0 },
    /* 19 */ { opAdd, 3, 3, 2, 0 },
    /* 20 */ { opStore, 7, 3, 0, 0 },
    /* 21 */ { opPop, 2, 0, 0, 0 },
    /* 22 */ { opMul, 5, 5, 3, 0 },
    /* 23 */ { opXor, 5, 5, 2, 0 },
    /* 24 */ { opShl, 3, 5, 0, 5 },
    /* 25 */ { opOr, 3, 3, 0, 0 },
    /* 26 */ { opSub, 5, 3, 5, 0 },
    /* 27 */ { opNot, 3, 5, 0, 0 },
    /* 28 */ { opAnd, 3, 3, 6, 0 },
    /* 29 */ { opAdd, 5, 5, 3, 0 },
    /* 30 */ { opAddI, 0, 0, 0, 1 },
    /* 31 */ { opJumpLess, 0, 4, 0, 3 },
    /* 32 */ { opHalt, 0, 0, 0, 0 },
};

static u32 registers[8], slots[256], stack[16];

static NOINLINE void execute(void) {
    const Op *next = program;
    u32 depth = 0, *r = registers;
    for (;;) {
        const Op *op = next++;
        switch (op->op) {
        case opHalt: return;
        case opLoad: r[op->a] = (u32)op->value; break;
        case opMove: r[op->a] = r[op->b]; break;
        case opAdd: r[op->a] = r[op->b] + r[op->c]; break;
        case opSub: r[op->a] = r[op->b] - r[op->c]; break;
        case opMul: r[op->a] = r[op->b] * r[op->c]; break;
        case opAnd: r[op->a] = r[op->b] & r[op->c]; break;
        case opOr: r[op->a] = r[op->b] | r[op->c]; break;
        case opXor: r[op->a] = r[op->b] ^ r[op->c]; break;
        case opShl: r[op->a] = r[op->b] << op->value; break;
        case opShr: r[op->a] = r[op->b] >> op->value; break;
        case opAddI: r[op->a] = r[op->b] + (u32)op->value; break;
        case opMulI: r[op->a] = r[op->b] * (u32)op->value; break;
        case opAndI: r[op->a] = r[op->b] & (u32)op->value; break;
        case opJump: next = program + op->value; break;
        case opJumpZ: if (r[op->a] == 0) next = program + op->value; break;
        case opJumpNZ: if (r[op->a] != 0) next = program + op->value; break;
        case opJumpLess: if (r[op->a] < r[op->b]) next = program + op->value; break;
        case opStore: slots[r[op->a]] = r[op->b]; break;
        case opFetch: r[op->a] = slots[r[op->b]]; break;
        case opMax: r[op->a] = r[op->b] > r[op->c] ? r[op->b] : r[op->c]; break;
        case opNot: r[op->a] = ~r[op->b]; break;
        case opPush: stack[depth++ & 15] = r[op->a]; break;
        case opPop: r[op->a] = stack[--depth & 15]; break;
        default: __builtin_unreachable();
        }
    }
}

EXPORT(run) i64 run(i32 n) {
    for (i32 i = 0; i < COUNT(slots); i++) slots[i] = 0;
    registers[4] = (u32)n + 1;
    execute();
    u64 sum = mix(registers[5], registers[6]);
    for (i32 i = 0; i < COUNT(slots); i++) sum = mix(sum, slots[i]);
    return (i64)sum;
}
