// Throws, catches, cleans up and rethrows, with the exception instructions of WebAssembly 3.0.
//
// The toolchain has no unwinding library for WASI, so the few functions that the compiler calls are
// below. Every handler here is `catch (...)`, which needs no matching of types; what was thrown is
// looked up in `currentValue`.

#include <cstddef>
#include <cstdio>
#include <cstdlib>

extern "C" {

// The tag of C++ exceptions: one address.
__asm__(".globl __cpp_exception\n"
        ".tagtype __cpp_exception i32\n"
        "__cpp_exception:\n");

static void *caught[64];
static int caughtCount;

void *__cxa_allocate_exception(size_t bytes) noexcept { return malloc(bytes); }

void __cxa_free_exception(void *exception) noexcept { free(exception); }

[[noreturn]] void __cxa_throw(void *exception, void *, void *(*)(void *)) {
    __builtin_wasm_throw(0, exception);
    __builtin_unreachable();
}

void *__cxa_begin_catch(void *exception) noexcept {
    caught[caughtCount++] = exception;
    return exception;
}

void __cxa_end_catch() { caughtCount--; }

[[noreturn]] void __cxa_rethrow() {
    __builtin_wasm_throw(0, caught[caughtCount - 1]);
    __builtin_unreachable();
}

}

static int currentValue() { return *static_cast<int *>(caught[caughtCount - 1]); }

struct Guard {
    int id;
    explicit Guard(int id) : id(id) {}
    ~Guard() { std::printf("leave %d\n", id); }
};

__attribute__((noinline)) static int check(int value) {
    if (value % 3 == 2) throw value;
    return value * 10;
}

__attribute__((noinline)) static int checkGuarded(int value) {
    Guard guard(value);
    return check(value) + 1;
}

__attribute__((noinline)) static int checkTwice(int value) {
    try {
        return checkGuarded(value);
    } catch (...) {
        std::printf("first handler: %d\n", currentValue());
        if (value > 4) throw;
        return -1;
    }
}

__attribute__((noinline)) static int dig(int depth) {
    Guard guard(1000 + depth);
    if (depth == 0) throw 77;
    return dig(depth - 1) + 1;
}

int main() {
    for (int value = 0; value < 7; value++) {
        try {
            std::printf("%d gives %d\n", value, checkTwice(value));
        } catch (...) {
            std::printf("second handler: %d\n", currentValue());
        }
    }
    try {
        dig(3);
    } catch (...) {
        std::printf("from below: %d\n", currentValue());
    }
    int thrown = 0;
    for (int i = 0; i < 30000; i++) {
        try {
            thrown -= check(i) < 0;
        } catch (...) {
            thrown++;
        }
    }
    std::printf("%d thrown\n", thrown);
    std::fflush(stdout);
    throw 5;
}
