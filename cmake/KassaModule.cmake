# SPDX-License-Identifier: GPL-3.0-or-later
# kassa_module(name SOURCES ... LINK ...): static library kassa_<name> with alias kassa::<name>. LINK is the whole
# list of what the module may use; tests/check_dependencies.sh holds includes against the same rule.
# The sources are noted for lupdate, which otherwise does not see strings in static libraries.
function(kassa_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_library(kassa_${name} STATIC ${ARG_SOURCES})
    add_library(kassa::${name} ALIAS kassa_${name})
    set_target_properties(kassa_${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(kassa_${name} PUBLIC kassa_options ${ARG_LINK})
    list(TRANSFORM ARG_SOURCES PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
    set_property(GLOBAL APPEND PROPERTY KASSA_TRANSLATED_SOURCES ${ARG_SOURCES})
endfunction()

# kassa_test(name SOURCES ... LINK ... [LABELS ...]): one test program with a fixed environment: no display, UTC, C
# locale. Leaks are looked for in tests/core only: Qt's own widgets leak (QScroller).
function(kassa_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;LABELS" ${ARGN})
    set(find_leaks 0)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/core/")
        set(find_leaks 1)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE kassa_options Qt6::Test ${ARG_LINK})
    target_compile_definitions(${name} PRIVATE KASSA_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QT_LOGGING_RULES=;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/tests/runtime;UBSAN_OPTIONS=print_stacktrace=1;ASAN_OPTIONS=detect_leaks=${find_leaks}"
        TIMEOUT 300 LABELS "${ARG_LABELS}")
endfunction()
