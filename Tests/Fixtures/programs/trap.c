// Prints a line, then traps in the way its argument names.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static volatile int zero, seven = 7;
static volatile int64_t least = INT64_MIN, minusOne = -1;
static volatile double huge = 1e30;
static volatile uint32_t address = 0xFFFFFFF0u;

static void noArguments(void) {}
static int oneArgument(int x) { return x; }

// Needs no stack in memory, so that the call stack is what runs out.
__attribute__((noinline)) static int recurse(int depth) {
    if (depth == zero - 1) return 0;
    return recurse(depth + 1) ^ recurse(depth + 2);
}

static void (*volatile functions[2])(void) = { noArguments, (void (*)(void))oneArgument };

int main(int argc, char **argv) {
    const char *kind = argc > 1 ? argv[1] : "unreachable";
    printf("about to trap: %s\n", kind);
    fflush(stdout);
    if (strcmp(kind, "abort") == 0) abort();
    if (strcmp(kind, "divide") == 0) return seven / zero;
    if (strcmp(kind, "overflow") == 0) return (int)(least / minusOne);
    if (strcmp(kind, "conversion") == 0) {
        int64_t result;
        __asm__("local.get %1\n\ti64.trunc_f64_s\n\tlocal.set %0" : "=r"(result) : "r"(huge));
        return (int)result;
    }
    if (strcmp(kind, "bounds") == 0) return *(volatile int *)(uintptr_t)address;
    if (strcmp(kind, "type") == 0) {
        functions[1]();
        return 0;
    }
    if (strcmp(kind, "element") == 0) {
        ((void (*)(void))(uintptr_t)address)();
        return 0;
    }
    if (strcmp(kind, "recursion") == 0) return recurse(zero);
    __builtin_trap();
}
