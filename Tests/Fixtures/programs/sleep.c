// Sleeps and polls; the waits are short, and only their outcome is printed.

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

int main(void) {
    struct timespec wait = { 0, 2000000 };
    printf("nanosleep: %d\n", nanosleep(&wait, NULL));
    printf("usleep: %d\n", usleep(1000));
    struct pollfd output = { .fd = STDOUT_FILENO, .events = POLLOUT };
    int ready = poll(&output, 1, 100);
    printf("poll of standard output: %d, %s\n", ready, output.revents & POLLOUT ? "writable" : "not");
    struct pollfd input = { .fd = STDIN_FILENO, .events = POLLIN };
    ready = poll(&input, 1, 100);
    printf("poll of standard input: %d, %s\n", ready, input.revents & POLLIN ? "readable" : "not");
    char byte;
    printf("read: %d\n", (int)read(STDIN_FILENO, &byte, 1));
    printf("closed: %d\n", close(77) == -1 && errno == EBADF);
    return 0;
}
