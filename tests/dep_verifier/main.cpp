// SPDX-License-Identifier: GPL-3.0-or-later
// kassa-dep-verify DEP MATERIAL: judges an export with the material file that the ministry's tools take too.
// Exit 0: passed, 1: faults, 2: wrong arguments.
#include "dep_verifier.h"

#include <fstream>
#include <iostream>
#include <sstream>

namespace {

std::string contentOf(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::cerr << "usage: kassa-dep-verify DEP MATERIAL\n";
        return 2;
    }
    const dep::Verdict verdict = dep::verify(contentOf(argv[1]), contentOf(argv[2]));
    std::cout << verdict.receipts << " receipts, " << verdict.unsignedReceipts << " unsigned, "
              << verdict.zeroReceipts << " zero, counter " << verdict.counterCents << " cents\n";
    if (!verdict.problem.empty()) {
        std::cout << "FAULT " << verdict.problem << '\n';
    }
    for (const dep::Fault &fault : verdict.faults) {
        std::cout << "FAULT receipt " << fault.index << ": " << fault.rule << '\n';
    }
    return verdict.passed() ? 0 : 1;
}
