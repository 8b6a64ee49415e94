// Leaves with the exit code of its first argument, 3 without one, in the way the second one names.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void sayGoodbye(void) { puts("goodbye"); }

int main(int argc, char **argv) {
    int code = argc > 1 ? atoi(argv[1]) : 3;
    const char *way = argc > 2 ? argv[2] : "exit";
    atexit(sayGoodbye);
    printf("leaving with %d by %s\n", code, way);
    fprintf(stderr, "this goes to standard error\n");
    fflush(stdout);
    if (strcmp(way, "return") == 0) return code;
    if (strcmp(way, "quick") == 0) _Exit(code);
    exit(code);
}
