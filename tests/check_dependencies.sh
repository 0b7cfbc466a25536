#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_dependencies.sh ROOT | --self-test: holds every #include of core, ui and app against the dependency direction of
# ARCHITECTURE.md. Linking alone is no wall: <QtWidgets/QWidget> compiles wherever any Qt header does.
set -euo pipefail

# What each core module may include besides itself.
declare -A allowed=(
    [base]=""
    [money]="base"
    [order]="base money"
    [fiscal]="base money order"
    [text]="base"
    [settings]="base"
    [http]="base"
    [signer]="base fiscal order settings"
    [receipt]="base money order"
    [store]="base money order"
    [external]="base http money order settings store text"
    [goodcom]="base http money order settings store text"
    [outbox]="base store"
    [pepmax]="base money order outbox settings store"
    [loymax]="base money order outbox settings store text"
    [print]="base order receipt settings store"
    [till]="base external fiscal goodcom http loymax money order outbox pepmax print receipt settings signer store text"
)

gui_folder='Qt(Gui|Widgets|PrintSupport|Svg|SvgWidgets|OpenGL|Quick|Qml)(/|>)'
gui_class='Q(Widget|Dialog|MessageBox|MainWindow|Application|GuiApplication|Painter|PaintDevice|PdfWriter|Printer|PrinterInfo'
gui_class+='|Image|Pixmap|Icon|Color|Font|FontMetrics|FontDatabase|Palette|Screen|Window|Clipboard|Validator|TextDocument'
gui_class+='|StandardItemModel|SvgRenderer|Label|PushButton|Layout)>'

faults=0

# Prints and counts every line that grep found. $1: why it is wrong; stdin: file:line:text
report() {
    local line
    while IFS= read -r line; do
        echo "$1: $line"
        faults=$((faults + 1))
    done
}

# includes FOLDER: every include line below it as file:line:text, blanks around # and before the name removed.
includes() {
    [ -d "$1" ] || return 0
    grep -rnE --include='*.h' --include='*.cpp' '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"]' "$1" |
        sed -E 's/:[[:space:]]*#[[:space:]]*include[[:space:]]*/:#include /' || true
}

# only REGEX: the lines whose include matches.
only() {
    grep -E ":#include [<\"]$1" || true
}

check_core_module() {
    local folder="$1" module other
    module="$(basename "$folder")"
    if [ -z "${allowed[$module]+known}" ]; then
        echo "core/$module has no row in tests/check_dependencies.sh"
        faults=$((faults + 1))
        return
    fi
    report "core must not use the screen" < <(includes "$folder" | only "($gui_folder|$gui_class)")
    if [ "$module" != store ]; then
        report "SQL stays in core/store" < <(includes "$folder" | only '(QtSql(/|>)|QSql[A-Za-z]*>)')
    fi
    for other in "${!allowed[@]}"; do
        if [ "$other" != "$module" ] && [[ " ${allowed[$module]} " != *" $other "* ]]; then
            report "core/$module must not use core/$other" < <(includes "$folder" | only "core/$other/")
        fi
    done
}

check_tree() {
    local root="$1" folder
    cd "$root"
    for folder in core/*/; do
        check_core_module "${folder%/}"
    done
    report "core must not use ui or app" < <(includes core | only '(ui|app)/')
    report "ui must not use app" < <(includes ui | only 'app/')
    report "includes start at the project's root" < <(for folder in core ui app; do includes "$folder"; done | only '\.\.?/')
    if [ "$faults" -gt 0 ]; then
        echo "$faults forbidden includes"
        return 1
    fi
}

# self_test_row FILE INCLUDE EXPECTED: a tree with this one include must be refused with these words ("": accepted).
self_test_row() {
    local tree output status=0
    tree="$(mktemp -d)"
    mkdir -p "$tree"/{core/base,core/store,core/till,ui/shell,app} "$(dirname "$tree/$1")"
    printf '// a file\n%s\n' "$2" >"$tree/$1"
    output="$("$script" "$tree")" || status=$?
    rm -rf "$tree"
    if [ -z "$3" ] && [ "$status" -eq 0 ]; then
        return 0
    fi
    if [ -n "$3" ] && [ "$status" -ne 0 ] && [[ "$output" == *"$3"* ]]; then
        return 0
    fi
    echo "self-test: $1 with $2 gave status $status and: $output"
    return 1
}

self_test() {
    script="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/$(basename "${BASH_SOURCE[0]}")"
    self_test_row core/base/a.h '#include <QWidget>' 'core must not use the screen'
    self_test_row core/till/a.cpp '#include <QtWidgets/QWidget>' 'core must not use the screen'
    self_test_row core/till/a.cpp '  #  include  <QtGui/QPainter>' 'core must not use the screen'
    self_test_row core/receipt/a.cpp '#include <QtPrintSupport>' 'core must not use the screen'
    self_test_row core/receipt/a.cpp '#include "QtSvg/QSvgRenderer"' 'core must not use the screen'
    self_test_row core/till/a.cpp '#include <QSqlQuery>' 'SQL stays in core/store'
    self_test_row core/http/a.cpp '#include <QtSql/QSqlDatabase>' 'SQL stays in core/store'
    self_test_row core/http/a.h '#include "core/store/database.h"' 'core/http must not use core/store'
    self_test_row core/base/a.h '#include "core/money/money.h"' 'core/base must not use core/money'
    self_test_row core/store/a.h '#include "core/till/engine.h"' 'core/store must not use core/till'
    self_test_row core/order/a.cpp '#include "ui/shell/rail.h"' 'core must not use ui or app'
    self_test_row core/order/a.cpp '#include "app/check.h"' 'core must not use ui or app'
    self_test_row ui/shell/a.cpp '#include "app/composition.h"' 'ui must not use app'
    self_test_row ui/shell/a.cpp '#include "../../app/composition.h"' "includes start at the project's root"
    self_test_row core/newcomer/a.h '#include <QString>' 'core/newcomer has no row'
    self_test_row core/store/a.cpp '#include <QSqlQuery>' ''
    self_test_row core/till/a.cpp '#include "core/store/database.h"' ''
    self_test_row core/base/a.h '// #include <QWidget>' ''
    self_test_row ui/shell/a.cpp '#include <QtWidgets/QWidget>' ''
    self_test_row app/a.cpp '#include "ui/shell/rail.h"' ''
    echo "self-test: every forbidden include was found"
}

case "${1:-}" in
    --self-test) self_test ;;
    "") echo "usage: check_dependencies.sh ROOT | --self-test" >&2 && exit 2 ;;
    *) check_tree "$1" ;;
esac
