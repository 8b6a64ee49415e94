// Double-precision arithmetic on structures: five bodies under gravity, n steps of leapfrog.

#include "workload.h"

typedef struct { f64 x, y, z, vx, vy, vz, mass; } Body;

enum { bodyCount = 5 };

static Body bodies[bodyCount];

static void placeBodies(void) {
    for (i32 i = 0; i < bodyCount; i++) {
        Body *b = &bodies[i];
        f64 distance = i == 0 ? 0.0 : 2.5 * i * i + 1.0;
        b->mass = i == 0 ? 40.0 : 0.04 / i;
        b->x = (i & 1) ? distance : -distance;
        b->y = (i & 2) ? 0.1 * i : -0.05 * i;
        b->z = 0.02 * i;
        f64 speed = i == 0 ? 0.0 : __builtin_sqrt(40.0 / distance);
        b->vx = 0.001 * i;
        b->vy = (i & 1) ? speed : -speed;
        b->vz = -0.002 * i;
    }
}

static NOINLINE void advance(f64 step) {
    for (i32 i = 0; i < bodyCount; i++) {
        Body *a = &bodies[i];
        for (i32 j = i + 1; j < bodyCount; j++) {
            Body *b = &bodies[j];
            f64 dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
            f64 squared = dx * dx + dy * dy + dz * dz;
            f64 scale = step / (squared * __builtin_sqrt(squared));
            f64 pullOfA = a->mass * scale, pullOfB = b->mass * scale;
            a->vx -= dx * pullOfB;
            a->vy -= dy * pullOfB;
            a->vz -= dz * pullOfB;
            b->vx += dx * pullOfA;
            b->vy += dy * pullOfA;
            b->vz += dz * pullOfA;
        }
    }
    for (i32 i = 0; i < bodyCount; i++) {
        Body *b = &bodies[i];
        b->x += step * b->vx;
        b->y += step * b->vy;
        b->z += step * b->vz;
    }
}

static f64 energy(void) {
    f64 total = 0.0;
    for (i32 i = 0; i < bodyCount; i++) {
        const Body *a = &bodies[i];
        total += 0.5 * a->mass * (a->vx * a->vx + a->vy * a->vy + a->vz * a->vz);
        for (i32 j = i + 1; j < bodyCount; j++) {
            const Body *b = &bodies[j];
            f64 dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
            total -= a->mass * b->mass / __builtin_sqrt(dx * dx + dy * dy + dz * dz);
        }
    }
    return total;
}

EXPORT(run) i64 run(i32 n) {
    placeBodies();
    u64 sum = bitsOf(energy());
    for (i32 i = 0; i < n; i++) advance(0.001);
    return (i64)mix(sum, bitsOf(energy()));
}
