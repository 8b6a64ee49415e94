// Compare and swap in memory: quicksort, then heapsort, of n random 32-bit numbers.

#include "workload.h"

enum { countMax = 1 << 20 };

static i32 values[countMax];

static inline void swap(i32 *a, i32 *b) {
    i32 t = *a;
    *a = *b;
    *b = t;
}

static NOINLINE void quicksort(i32 *v, i32 low, i32 high) {
    while (high - low > 12) {
        i32 middle = low + (high - low) / 2;
        if (v[middle] < v[low]) swap(&v[middle], &v[low]);
        if (v[high] < v[low]) swap(&v[high], &v[low]);
        if (v[high] < v[middle]) swap(&v[high], &v[middle]);
        i32 pivot = v[middle], i = low, j = high;
        while (i <= j) {
            while (v[i] < pivot) i++;
            while (v[j] > pivot) j--;
            if (i <= j) swap(&v[i++], &v[j--]);
        }
        if (j - low < high - i) {
            quicksort(v, low, j);
            low = i;
        } else {
            quicksort(v, i, high);
            high = j;
        }
    }
    for (i32 i = low + 1; i <= high; i++) {
        i32 value = v[i], j = i - 1;
        for (; j >= low && v[j] > value; j--) v[j + 1] = v[j];
        v[j + 1] = value;
    }
}

static NOINLINE void siftDown(i32 *v, i32 root, i32 count) {
    i32 value = v[root];
    for (;;) {
        i32 child = 2 * root + 1;
        if (child >= count) break;
        if (child + 1 < count && v[child + 1] > v[child]) child++;
        if (v[child] <= value) break;
        v[root] = v[child];
        root = child;
    }
    v[root] = value;
}

static void heapsort(i32 *v, i32 count) {
    for (i32 i = count / 2 - 1; i >= 0; i--) siftDown(v, i, count);
    for (i32 end = count - 1; end > 0; end--) {
        swap(&v[0], &v[end]);
        siftDown(v, 0, end);
    }
}

static void fillWithRandom(i32 count, u32 seed) {
    seedRandom(seed);
    for (i32 i = 0; i < count; i++) values[i] = (i32)nextRandom();
}

static u64 sumIfSorted(i32 count) {
    u64 sum = 0;
    for (i32 i = 0; i < count; i++) {
        if (i > 0 && values[i - 1] > values[i]) return 0;
        sum = mix(sum, (u64)values[i]);
    }
    return sum;
}

EXPORT(run) i64 run(i32 n) {
    if (n > countMax) n = countMax;
    fillWithRandom(n, 3);
    quicksort(values, 0, n - 1);
    u64 first = sumIfSorted(n);
    fillWithRandom(n, 3);
    heapsort(values, n);
    u64 second = sumIfSorted(n);
    return first == second ? (i64)first : -1;
}
