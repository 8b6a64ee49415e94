// An interpreter of the eight-character tape language, with bracket targets found beforehand.
//
// The guest program reads bytes until a zero. For each byte x it prints x(x + 1) / 2 and 30x, both
// modulo 256.

#include "workload.h"

static const char source[] =
    ",["                             // cell 0 = x
    "[>+>+<<-]>>[<<+>>-]<"           // cell 1 = x
    "["                              // for cell 1 downto 1:
    "[>+>+<<-]>>[<<+>>-]<"           //   cell 2 = cell 1
    "[>>+<<-]<-"                     //   cell 4 += cell 2
    "]>>>.[-]<<<<"                   // print and clear cell 4
    "[>+>+<<-]>>[<<+>>-]<"           // cell 1 = x
    "[>+++++[>++++++[>+<-]<-]<-]"    // for cell 1 downto 1: cell 4 += 5 * 6
    ">>>.[-]<<<<"                    // print and clear cell 4
    ",]";

enum { tapeBytes = 256 };

static u8 tape[tapeBytes];
static u16 target[sizeof(source)];

static void findTargets(void) {
    u16 open[32];
    i32 depth = 0;
    for (u16 i = 0; source[i]; i++) {
        if (source[i] == '[') open[depth++] = i;
        if (source[i] == ']') {
            target[i] = open[--depth];
            target[target[i]] = i;
        }
    }
}

static NOINLINE u64 execute(i32 inputs) {
    u64 sum = 0;
    u32 at = 0;
    i32 read = 0;
    for (u32 pc = 0; source[pc]; pc++) {
        switch (source[pc]) {
        case '>': at = (at + 1) % tapeBytes; break;
        case '<': at = (at - 1) % tapeBytes; break;
        case '+': tape[at]++; break;
        case '-': tape[at]--; break;
        case '.': sum = mix(sum, tape[at]); break;
        case ',': tape[at] = read < inputs ? (u8)(1 + read % 64) : 0; read++; break;
        case '[': if (!tape[at]) pc = target[pc]; break;
        case ']': if (tape[at]) pc = target[pc]; break;
        }
    }
    return sum;
}

EXPORT(run) i64 run(i32 n) {
    for (i32 i = 0; i < tapeBytes; i++) tape[i] = 0;
    findTargets();
    return (i64)execute(n);
}
