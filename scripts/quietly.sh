# quietly NAME COMMAND...: keep a command's output in .make/NAME.log and show its end, without the addresses of
# the machine's package mirrors, only if it fails.
quietly() {
    local log=".make/$1.log"
    shift
    mkdir -p .make
    if ! "$@" >"$log" 2>&1; then
        tail -n 20 "$log" | sed -E 's#[a-z+]+://[^ ]*#<address>#g' >&2
        echo "Failed: ${1##*/}; all of it is in $log" >&2
        return 1
    fi
}
