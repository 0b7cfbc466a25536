// SPDX-License-Identifier: GPL-3.0-or-later
// Reads memory that was given back. Valgrind must report it; without Valgrind it ends with 0.
#include <cstdlib>

int main()
{
    auto *const volatile cells = static_cast<volatile int *>(std::calloc(4, sizeof(int)));
    if (cells == nullptr) {
        return 1;
    }
    std::free(const_cast<int *>(cells));
    return cells[1] == 12345 ? 2 : 0;
}
