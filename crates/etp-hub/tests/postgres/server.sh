# A PostgreSQL server of its own for as long as somebody holds our standard input: on a Unix socket,
# in a folder that goes with it, never as root.
# $1 the folder, $2 where PostgreSQL's programs are, $3 the user to be (empty: who we are),
# $4 the server's options.
set -eu
folder=$1 programs=$2 user=$3 options=$4
export LC_ALL=C
as_user() {
    if [ -n "$user" ]; then
        setpriv --reuid="$user" --regid="$user" --clear-groups -- "$@"
    else
        "$@"
    fi
}
cd "$folder"
trap 'rm -rf "$folder"' EXIT
as_user "$programs/initdb" --pgdata="$folder/data" --auth=trust --username=hub \
    --encoding=UTF8 --no-locale --no-sync >/dev/null
as_user "$programs/pg_ctl" start --silent --wait --pgdata="$folder/data" --log="$folder/log" \
    --options="-k $folder -c listen_addresses= $options" </dev/null >/dev/null || {
    cat "$folder/log" >&2
    exit 1
}
echo ready
# An interrupt ends the waiting, not the tidying up.
trap : INT TERM
cat >/dev/null || true
as_user "$programs/pg_ctl" stop --silent --mode=immediate --pgdata="$folder/data" >/dev/null
