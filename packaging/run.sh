#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [--demo] [arguments of kassa]: installs what is missing, builds the release and starts Kassa.
# --demo: extern mode with a simulated web shop, a simulated order printer in the kitchen, a simulated turnover
# ticker and a simulated loyalty system, on a data dir of its own under build/ and free ports.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

is_demo=false
if [ "${1:-}" = --demo ]; then
    is_demo=true
    shift
fi

./packaging/install_packages.sh run
cmake --preset release
targets=(kassa)
if $is_demo; then
    targets+=(kassa-sim)
fi
cmake --build --preset release --target "${targets[@]}"

if ! $is_demo; then
    exec build/release/app/kassa "$@"
fi

demo_dir=build/demo
orders_per_minute=6 # a cashier can follow it by hand

# True when something listens on the port.
is_port_taken() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

free_port() {
    local port
    for port in {18360..18459}; do
        if ! is_port_taken "$port"; then
            echo "$port"
            return
        fi
    done
    echo "run.sh: no free port between 18360 and 18459." >&2
    return 1
}

# True when GET /health is answered with 200.
is_till_up() {
    (
        exec 3<>"/dev/tcp/127.0.0.1/$1"
        printf 'GET /health HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$1" >&3
        read -r -t 2 line <&3
        [[ "$line" == "HTTP/1.1 200"* ]]
    ) 2>/dev/null
}

kassa_pid=
shop_pid=
printer_pid=
ticker_pid=
loyalty_pid=
# shellcheck disable=SC2317 # called by the trap
end_all() {
    if [ -n "$loyalty_pid" ]; then kill "$loyalty_pid" 2>/dev/null || true; fi
    if [ -n "$ticker_pid" ]; then kill "$ticker_pid" 2>/dev/null || true; fi
    if [ -n "$printer_pid" ]; then kill "$printer_pid" 2>/dev/null || true; fi
    if [ -n "$shop_pid" ]; then kill "$shop_pid" 2>/dev/null || true; fi
    if [ -n "$kassa_pid" ]; then kill "$kassa_pid" 2>/dev/null || true; fi
    wait
}
trap end_all EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

mkdir -p "$demo_dir"
ticker_port="$(free_port)"
build/release/tests/kassa-sim pepmax --port "$ticker_port" --log "$demo_dir/ticker.log" &
ticker_pid=$!
until is_port_taken "$ticker_port"; do
    kill -0 "$ticker_pid"
    sleep 0.1
done
loyalty_port="$(free_port)"
build/release/tests/kassa-sim loymax --port "$loyalty_port" --discount-percent 10 --log "$demo_dir/loyalty.log" &
loyalty_pid=$!
until is_port_taken "$loyalty_port"; do
    kill -0 "$loyalty_pid"
    sleep 0.1
done
port="$(free_port)"
if [ ! -f "$demo_dir/kassa.ini" ]; then
    (umask 077 && printf '%s\n' '[shop]' 'name=Musterküche Graz' 'street=Beispielgasse 1' 'zip=8010' 'city=Graz' \
        'vat=ATU12345675' '[goodcom]' 'enabled=true' \
        '[pepmax]' 'enabled=true' 'host=127.0.0.1' "port=$ticker_port" 'branch=017' 'salesperson=1096' \
        '[loymax]' 'enabled=true' "url=http://127.0.0.1:$loyalty_port/XmlExchange/demo/{till}/" 'user=till-01' \
        'password=secret' >"$demo_dir/kassa.ini")
fi
# A demo that was begun by an earlier release has them switched off.
sed -i '/^\[goodcom\]/,/^\[[^g]/ s/^enabled=false$/enabled=true/' "$demo_dir/kassa.ini"
sed -i '/^\[pepmax\]/,/^\[[^p]/ { s/^enabled=.*/enabled=true/; s/^host=.*/host=127.0.0.1/; s/^port=.*/port='"$ticker_port"'/ }' \
    "$demo_dir/kassa.ini"
sed -i '/^\[loymax\]/,/^\[[^l]/ { s/^enabled=.*/enabled=true/; s/^user=.*/user=till-01/; s/^password=.*/password=secret/; s!^url=.*!url=http://127.0.0.1:'"$loyalty_port"'/XmlExchange/demo/{till}/! }' \
    "$demo_dir/kassa.ini"
build/release/app/kassa --data-dir "$demo_dir" --extern --port "$port" "$@" &
kassa_pid=$!

until is_till_up "$port"; do
    if ! kill -0 "$kassa_pid" 2>/dev/null; then
        status=0
        wait "$kassa_pid" || status=$?
        kassa_pid=
        exit "$status"
    fi
    sleep 0.2
done

build/release/tests/kassa-sim shop --url "http://127.0.0.1:$port" --token-file "$demo_dir/kassa.ini" \
    --rate "$orders_per_minute" &
shop_pid=$!
# Slow enough for the cashier to be first now and then. A printer's clock shows the time of its shop.
TZ=Europe/Vienna build/release/tests/kassa-sim goodcom --url "http://127.0.0.1:$port" --token-file "$demo_dir/kassa.ini" \
    --script 'accept:8:25,accept:14:35,reject:10:Kein Teig mehr,accept:20:30' &
printer_pid=$!
echo "Demo: Kassa listens on http://127.0.0.1:$port, data in $demo_dir; close its window to end."
echo "A bonus card for the demo: 2700000000012 (F1, Bonus card)."
echo "The turnover ticker writes what it is told to $demo_dir/ticker.log."

status=0
wait "$kassa_pid" || status=$?
kassa_pid=
exit "$status"
