// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the data dir of its first argument, prints "held" and waits for the end of its input.
#include "app/single_instance.h"

#include <QString>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2) {
        return 2;
    }
    const auto instance = kassa::startup::SingleInstance::take(QString::fromLocal8Bit(argv[1]));
    if (!instance) {
        std::fprintf(stderr, "%s\n", qPrintable(instance.error().detail));
        return 1;
    }
    std::puts("held");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}
