# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries standard, warnings, hardening and the Qt defines of every module.
add_library(kassa_options INTERFACE)
target_compile_features(kassa_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
target_include_directories(kassa_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(kassa_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-qual -Wimplicit-fallthrough
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
    $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
    $<$<BOOL:${KASSA_WERROR}>:-Werror>
    -fstack-protector-strong)
target_compile_definitions(kassa_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    _GLIBCXX_ASSERTIONS
    $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>
    $<$<CONFIG:Debug>:KASSA_FAIL_POINTS>
    KASSA_VERSION="${PROJECT_VERSION}")
if(KASSA_SANITIZE)
    target_compile_options(kassa_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(kassa_options INTERFACE -fsanitize=address,undefined)
endif()
if(KASSA_COVERAGE)
    target_compile_options(kassa_options INTERFACE --coverage)
    target_link_options(kassa_options INTERFACE --coverage)
endif()
if(KASSA_FUZZ)
    target_compile_options(kassa_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined)
    target_link_options(kassa_options INTERFACE -fsanitize=address,undefined)
endif()
find_program(KASSA_CCACHE ccache)
if(KASSA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${KASSA_CCACHE}")
endif()
