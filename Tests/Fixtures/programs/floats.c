// Formats and reads floating-point numbers, with the special values among them.

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    static const double values[] = {
        0.0, -0.0, 1.0, -1.5, 0.1, 1.0 / 3.0, 2.5, 3.5, 1e21, 1e-7, 123456789.125, 5e-324,
        2.2250738585072014e-308, 1.7976931348623157e308, INFINITY, -INFINITY
    };
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        double v = values[i];
        printf("%g|%.0f|%.3e|%.17g|%a|%f\n", v, fabs(v) < 1e22 ? v : 0.0, v, v, v, (double)(float)v);
    }
    printf("%s\n", isnan(strtod("nan", NULL)) ? "nan" : "number");
    static const char *const texts[] = { "3.25", "-1e-3", "0x1.8p3", "1e400", "12abc", "" };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        char *end;
        double value = strtod(texts[i], &end);
        printf("'%s' = %.10g, %d bytes\n", texts[i], value, (int)(end - texts[i]));
    }
    printf("%.15f %.15f %.15f\n", sqrt(2.0), exp(1.0), log(10.0));
    printf("%.15f %.15f %.15f\n", sin(1.0), cos(100.0), atan2(1.0, -2.0));
    printf("%.6f %.6f %.6f %.6f\n", floor(-2.5), ceil(-2.5), rint(2.5), fmod(-7.5, 2.0));
    printf("%ld %ld %d\n", lrint(2.5), lround(2.5), (int)nearbyint(-3.5));
    return 0;
}
