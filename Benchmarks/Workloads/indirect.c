// call_indirect: shapes with tables of functions, and a pipeline of small functions taken by index.

#include "workload.h"

typedef struct Shape Shape;

typedef struct {
    i32 (*area)(const Shape *);
    i32 (*perimeter)(const Shape *);
    void (*grow)(Shape *, i32);
} ShapeKind;

struct Shape {
    const ShapeKind *kind;
    i32 width, height;
};

static i32 squareArea(const Shape *s) { return s->width * s->width; }
static i32 squarePerimeter(const Shape *s) { return 4 * s->width; }
static void squareGrow(Shape *s, i32 by) { s->width = (s->width + by) & 1023; }
static i32 boxArea(const Shape *s) { return s->width * s->height; }
static i32 boxPerimeter(const Shape *s) { return 2 * (s->width + s->height); }
static void boxGrow(Shape *s, i32 by) {
    s->width = (s->width + by) & 1023;
    s->height = (s->height + 2 * by) & 1023;
}
static i32 wedgeArea(const Shape *s) { return s->width * s->height / 2; }
static i32 wedgePerimeter(const Shape *s) {
    return s->width + s->height + (s->width > s->height ? s->width : s->height);
}
static void wedgeGrow(Shape *s, i32 by) { s->height = (s->height ^ by) & 1023; }

static const ShapeKind kinds[] = {
    { squareArea, squarePerimeter, squareGrow },
    { boxArea, boxPerimeter, boxGrow },
    { wedgeArea, wedgePerimeter, wedgeGrow },
};

static u32 plus(u32 a, u32 b) { return a + b; }
static u32 minus(u32 a, u32 b) { return a - b; }
static u32 times(u32 a, u32 b) { return a * (b | 1); }
static u32 exclusive(u32 a, u32 b) { return a ^ b; }
static u32 turn(u32 a, u32 b) { return (a << (b & 31)) | (a >> (-b & 31)); }
static u32 larger(u32 a, u32 b) { return a > b ? a : b; }
static u32 middle(u32 a, u32 b) { return (a >> 1) + (b >> 1); }
static u32 either(u32 a, u32 b) { return a | (b >> 3); }

typedef u32 (*Stage)(u32, u32);

static Stage stages[] = { plus, minus, times, exclusive, turn, larger, middle, either };

static Shape shapes[64];

EXPORT(run) i64 run(i32 n) {
    u64 sum = 0;
    u32 value = 1;
    seedRandom(5);
    for (i32 i = 0; i < COUNT(shapes); i++) {
        shapes[i].kind = &kinds[nextRandom() % COUNT(kinds)];
        shapes[i].width = (i32)(nextRandom() & 255);
        shapes[i].height = (i32)(nextRandom() & 255);
    }
    for (i32 round = 0; round < n; round++) {
        u32 total = 0;
        for (i32 i = 0; i < COUNT(shapes); i++) {
            Shape *s = &shapes[i];
            s->kind->grow(s, i + round);
            total += (u32)(s->kind->area(s) + s->kind->perimeter(s));
            value = stages[(value + (u32)i) & 7](value, total);
        }
        sum = mix(sum, ((u64)total << 32) | value);
    }
    return (i64)sum;
}
