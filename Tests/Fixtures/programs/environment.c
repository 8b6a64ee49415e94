// Prints the arguments and the environment, one a line.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern char **environ;

int main(int argc, char **argv) {
    for (int i = 0; i < argc; i++) printf("argument %d: '%s' (%zu)\n", i, argv[i], strlen(argv[i]));
    for (char **entry = environ; entry && *entry; entry++) printf("environment: '%s'\n", *entry);
    const char *greeting = getenv("GREETING");
    printf("GREETING is %s\n", greeting ? greeting : "not set");
    return 0;
}
