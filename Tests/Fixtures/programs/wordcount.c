// Reads standard input and prints lines, words and bytes, then the most frequent words.

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { wordsMax = 4096, wordBytesMax = 64, shownMax = 5 };

typedef struct {
    char text[wordBytesMax];
    int count;
} Word;

static Word words[wordsMax];
static int wordCount;

static void add(const char *text) {
    for (int i = 0; i < wordCount; i++) {
        if (strcmp(words[i].text, text) == 0) {
            words[i].count++;
            return;
        }
    }
    if (wordCount < wordsMax) {
        strcpy(words[wordCount].text, text);
        words[wordCount++].count = 1;
    }
}

static int byCountThenText(const void *left, const void *right) {
    const Word *a = left, *b = right;
    return a->count != b->count ? b->count - a->count : strcmp(a->text, b->text);
}

int main(void) {
    char word[wordBytesMax];
    int length = 0, lines = 0, total = 0, bytes = 0, c;
    do {
        c = getchar();
        bytes += c != EOF;
        lines += c == '\n';
        if (c != EOF && isalnum(c)) {
            if (length < wordBytesMax - 1) word[length++] = (char)tolower(c);
        } else if (length > 0) {
            word[length] = 0;
            add(word);
            total++;
            length = 0;
        }
    } while (c != EOF);
    printf("%d lines, %d words, %d bytes, %d distinct\n", lines, total, bytes, wordCount);
    qsort(words, (size_t)wordCount, sizeof words[0], byCountThenText);
    for (int i = 0; i < wordCount && i < shownMax; i++) {
        printf("%6d %s\n", words[i].count, words[i].text);
    }
    return 0;
}
