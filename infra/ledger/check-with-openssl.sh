#!/bin/sh
# Checks a signed log with openssl (3) and coreutils alone. It needs nothing of Fil Rouge, no account and no network.
#
#   checkpoint  VKEY NOTE                            somebody's log had this size and root: the key signed it
#   consistency VKEY KEPT NEW ANSWER                 the log of the kept checkpoint is the beginning of the new one's
#   event       VKEY PROOF LEAF [PAYLOAD [METADATA]] the event is in the signed log; its stored bytes are those that were logged
#   bundle      PROOF                                prints where the event's leaf is published, below /log/
#   leaf        PROOF BUNDLE                         writes the event's leaf, out of that file
#   key         VKEY NOTE                            prints the new key with the old, when the old one signed that it takes its place
#
# VKEY is the log's key as you have it on paper, or several: 'NEW OLD'. Never take it from what you check. KEPT, NEW and NOTE are signed
# checkpoints (/log/checkpoint); ANSWER is what /api/log/consistency?from=&to= said; PROOF is /api/events/{id}/proof.
# Exit 0: it holds. Exit 1: REFUSED, and why. Exit 2: called wrongly. Formats: c2sp.org signed-note, tlog-checkpoint, tlog-proof,
# tlog-tiles; the tree is that of RFC 6962, the two algorithms are in RFC 9162, 2.1.3.2 and 2.1.4.2.
set -eu
LC_ALL=C
export LC_ALL
t=$(mktemp -d)
trap 'rm -rf "$t"' EXIT

refuse() {
    echo "REFUSED: $*" >&2
    exit 1
}

sha256() {
    openssl dgst -sha256 -binary
}

hex() {
    od -An -v -tx1 | tr -d ' \n'
}

# Zero bytes, which a shell would overlook, are in no text.
whole() {
    [ -r "$1" ] || refuse "$1 cannot be read"
    tr -d '\000' <"$1" | cmp -s - "$1" || refuse "$1 is no text"
}

# A text whose last line is ended.
plain() {
    whole "$1"
    [ "$(tail -c 1 "$1" | hex)" = 0a ] || refuse "$1 is cut off"
}

line() { # FILE NUMBER
    head -n "$2" "$1" | tail -n "+$2"
}

number() {
    case $1 in
        '' | *[!0-9]* | 0?* | ???????????????????*) refuse "'$1' is no number of events" ;;
    esac
}

decode() { # BASE64 FILE: in its one usual way of writing
    printf '%s\n' "$1" | base64 -d >"$2" 2>/dev/null || refuse "'$1' is not base64"
    [ "$(base64 -w 0 "$2")" = "$1" ] || refuse "'$1' is not base64 as it is usually written"
}

hash() { # BASE64 FILE
    decode "$1" "$2"
    [ "$(wc -c <"$2")" -eq 32 ] || refuse "'$1' is no SHA-256"
}

# The keys as typed, one or several of the same log: name+id+base64(01 key). The id tells a slip of the pen.
pin() {
    name=
    for typed in $1; do
        [ -z "$name" ] || [ "$name" = "${typed%%+*}" ] || refuse "the keys are of different logs"
        name=${typed%%+*}
        id=${typed#*+}
        decode "${id#*+}" "$t/typed"
        id=${id%%+*}
        [ "$(head -c 1 "$t/typed" | hex)" = 01 ] && [ "$(wc -c <"$t/typed")" -eq 33 ] || refuse "the key is no Ed25519 key"
        [ "$({ printf '%s\n' "$name" && cat "$t/typed"; } | sha256 | head -c 4 | hex)" = "$id" ] ||
            refuse "the key has a typing error"
        { printf '\060\052\060\005\006\003\053\145\160\003\041\000' && tail -c 32 "$t/typed"; } >"$t/key.$id"
    done
    [ -n "$name" ] || refuse "there is no key"
}

# A signed note: its text goes to $t/text when a pinned key signed it. Others may have signed below.
note() {
    plain "$1"
    lines=0
    while IFS= read -r text && [ -n "$text" ]; do
        lines=$((lines + 1))
    done <"$1"
    head -n "$lines" "$1" >"$t/text"
    tail -n "+$((lines + 2))" "$1" >"$t/signatures"
    signed=
    while IFS= read -r signature; do
        case $signature in
            "— $name "*) signed_by "${signature#"— $name "}" ;;
            "— "?*" "?*) ;;
            *) refuse "$1 has a line that is no signature" ;;
        esac
    done <"$t/signatures"
    [ -n "$signed" ] || refuse "$1 is not signed by the key that you typed in"
}

signed_by() { # BASE64: four bytes that name the key, then the signature
    decode "$1" "$t/blob"
    by=$t/key.$(head -c 4 "$t/blob" | hex)
    [ -f "$by" ] || return 0
    tail -c +5 "$t/blob" >"$t/signature"
    openssl pkeyutl -verify -pubin -keyform DER -inkey "$by" -rawin -in "$t/text" -sigfile "$t/signature" \
        >/dev/null 2>&1 || refuse "the signature does not hold: the text is not what the key signed"
    signed=yes
}

# A signed checkpoint: its size goes to $size, its root to $root and, as bytes, to a file.
checkpoint() { # NOTE FILE
    note "$1"
    [ "$(wc -l <"$t/text")" -eq 3 ] && [ "$(line "$t/text" 1)" = "$name" ] || refuse "$1 is no checkpoint of $name"
    size=$(line "$t/text" 2)
    root=$(line "$t/text" 3)
    number "$size"
    hash "$root" "$2"
}

join() { # LEFT RIGHT RESULT: the node over two subtrees
    { printf '\001' && cat "$1" "$2"; } | sha256 >"$t/node"
    mv "$t/node" "$3"
}

# The first line of a proof, its index to $index, its hashes to $t/path.1 …, the checkpoint at its end to $t/note.
proof() {
    plain "$1"
    [ "$(line "$1" 1)" = "c2sp.org/tlog-proof@v1" ] || refuse "$1 is no proof"
    at=2
    case $(line "$1" 2) in "extra "*) at=3 ;; esac
    index=$(line "$1" "$at")
    case $index in "index "*) index=${index#index } ;; *) refuse "$1 has no index" ;; esac
    number "$index"
    tail -n "+$((at + 1))" "$1" >"$t/rest"
    count=0
    while IFS= read -r beside && [ -n "$beside" ]; do
        count=$((count + 1))
        hash "$beside" "$t/path.$count"
    done <"$t/rest"
    tail -n "+$((count + 2))" "$t/rest" >"$t/note"
}

inclusion() { # the leaf's hash in $t/hash climbs to the root
    place=$index
    last=$((size - 1))
    step=1
    while [ "$step" -le "$count" ]; do
        [ "$last" -gt 0 ] || refuse "the proof is too long"
        if [ $((place % 2)) -eq 1 ] || [ "$place" -eq "$last" ]; then
            join "$t/path.$step" "$t/hash" "$t/hash"
            climb
        else
            join "$t/hash" "$t/path.$step" "$t/hash"
        fi
        place=$((place / 2))
        last=$((last / 2))
        step=$((step + 1))
    done
    [ "$last" -eq 0 ] || refuse "the proof is too short"
}

climb() { # past the levels on which the node has nothing beside it
    while [ $((place % 2)) -eq 0 ] && [ "$place" -gt 0 ]; do
        place=$((place / 2))
        last=$((last / 2))
    done
}

# The leaf says itself where it stands in which log, and the SHA-256 of the event's bytes.
members() { # LEAF
    text=$(cat "$1")
    case $text in
        *",\"globalIndex\":$index,\"log\":\"$name\",\"metaHash\":\""*) ;;
        *) refuse "the leaf belongs to another place or log" ;;
    esac
    meta=${text#*",\"globalIndex\":$index,\"log\":\"$name\",\"metaHash\":\""}
    payload=${meta#*'","payloadHash":"'}
    meta=${meta%%\"*}
    payload=${payload%%\"*}
}

stored() { # WHAT HASH FILE
    [ "$(sha256 <"$3" | hex)" = "$2" ] || refuse "the $1 in $3 is not what was logged"
    echo "HOLDS: the $1 in $3 is, byte for byte, what was logged"
}

verb_checkpoint() { # VKEY NOTE
    pin "$1"
    checkpoint "$2" "$t/root"
    echo "HOLDS: $name signed that it has $size events, root $root"
}

verb_event() { # VKEY PROOF LEAF [PAYLOAD [METADATA]]
    pin "$1"
    proof "$2"
    checkpoint "$t/note" "$t/root"
    [ "$index" -lt "$size" ] || refuse "there is no place $index among $size events"
    { printf '\000' && cat "$3"; } | sha256 >"$t/hash"
    inclusion
    cmp -s "$t/hash" "$t/root" || refuse "this leaf is not at place $index of the log that was signed"
    members "$3"
    echo "HOLDS: this leaf is at place $index among the $size events that $name signed, root $root"
    [ $# -lt 4 ] || stored payload "$payload" "$4"
    [ $# -lt 5 ] || stored metadata "$meta" "$5"
}

verb_consistency() { # VKEY KEPT NEW ANSWER
    pin "$1"
    checkpoint "$2" "$t/kept"
    from=$size from_root=$root
    checkpoint "$3" "$t/new"
    [ "$from" -le "$size" ] || refuse "the log went back: $from events when you kept the checkpoint, $size now"
    hashes "$4" "{\"origin\":\"$name\",\"from\":$from,\"fromRoot\":\"$from_root\",\"to\":$size,\"toRoot\":\"$root\",\"hashes\":["
    if [ "$from" -eq "$size" ]; then
        [ "$count" -eq 0 ] && cmp -s "$t/kept" "$t/new" || refuse "two different logs of $size events were signed"
    else
        [ "$from" -eq 0 ] || beginning
    fi
    echo "HOLDS: the $from events of the kept checkpoint are the first of the $size that $name signed since, root $root"
}

hashes() { # ANSWER ITS-BEGINNING: that of an answer about these very checkpoints
    whole "$1"
    answer=$(cat "$1")
    [ "$answer" != "${answer#"$2"}" ] || refuse "$1 is not about these two checkpoints, or the log's first events are others now"
    answer=${answer#"$2"}
    count=0
    while [ "$answer" != "]}" ]; do
        [ "$count" -eq 0 ] || case $answer in ,*) answer=${answer#,} ;; *) refuse "$1 is no list of hashes" ;; esac
        case $answer in \"*\"*) answer=${answer#\"} ;; *) refuse "$1 is no list of hashes" ;; esac
        count=$((count + 1))
        hash "${answer%%\"*}" "$t/path.$count"
        answer=${answer#*\"}
    done
}

beginning() { # the hashes lead to both roots
    place=$((from - 1))
    last=$((size - 1))
    while [ $((place % 2)) -eq 1 ]; do
        place=$((place / 2))
        last=$((last / 2))
    done
    step=1
    first=$t/kept
    if [ "$place" -gt 0 ]; then
        first=$t/path.1
        step=2
        [ "$count" -gt 0 ] || refuse "the proof is too short"
    fi
    cp "$first" "$t/before"
    cp "$first" "$t/after"
    while [ "$step" -le "$count" ]; do
        [ "$last" -gt 0 ] || refuse "the proof is too long"
        if [ $((place % 2)) -eq 1 ] || [ "$place" -eq "$last" ]; then
            join "$t/path.$step" "$t/before" "$t/before"
            join "$t/path.$step" "$t/after" "$t/after"
            climb
        else
            join "$t/after" "$t/path.$step" "$t/after"
        fi
        place=$((place / 2))
        last=$((last / 2))
        step=$((step + 1))
    done
    [ "$last" -eq 0 ] || refuse "the proof is too short"
    cmp -s "$t/before" "$t/kept" && cmp -s "$t/after" "$t/new" ||
        refuse "the log of the kept checkpoint is not the beginning of the new one's: history was rewritten"
}

verb_bundle() { # PROOF
    place_of "$1"
    path=$(printf '%03d' $((index / 256 % 1000)))
    group=$((index / 256000))
    while [ "$group" -gt 0 ]; do
        path=x$(printf '%03d' $((group % 1000)))/$path
        group=$((group / 1000))
    done
    [ $((index / 256)) -lt $((size / 256)) ] || path=$path.p/$((size % 256))
    echo "tile/entries/$path"
}

place_of() { # PROOF: what it says, unchecked
    proof "$1"
    size=$(line "$t/note" 2)
    number "$size"
    [ "$index" -lt "$size" ] || refuse "there is no place $index among $size events"
}

verb_leaf() { # PROOF BUNDLE: entries, each behind its length in two bytes
    proof "$1"
    skipped=0
    at=1
    while :; do
        length=$(tail -c "+$at" "$2" | head -c 2 | od -An -v -tu1 | tr -s ' ' ' ')
        case $length in *' '*' '*) ;; *) refuse "$2 does not reach to place $index" ;; esac
        length=${length# }
        length=$((${length%% *} * 256 + ${length##* }))
        [ "$skipped" -lt $((index % 256)) ] || break
        skipped=$((skipped + 1))
        at=$((at + 2 + length))
    done
    tail -c "+$((at + 2))" "$2" | head -c "$length"
}

verb_key() { # VKEY NOTE: the old key, signing alone, names the next; both are printed, since each signed its part of the log
    old=$(line "$2" 4)
    case " $1 " in *" $old "*) ;; *) refuse "$2 is not about the key that you typed in" ;; esac
    pin "$old"
    note "$2"
    [ "$(wc -l <"$t/text")" -eq 5 ] && [ "$(line "$t/text" 1)" = "fil-rouge/key-rotation@v1" ] &&
        [ "$(line "$t/text" 2)" = "$name" ] || refuse "$2 does not replace a key"
    next=$(line "$t/text" 5)
    pin "$next $1"
    echo "$next $1"
}

case ${1-}:$# in
    checkpoint:3 | consistency:5 | event:4 | event:5 | event:6 | bundle:2 | leaf:3 | key:3)
        verb=$1
        shift
        "verb_$verb" "$@"
        ;;
    *)
        head -n 14 "$0" | tail -n +2 | cut -c 3- >&2
        exit 2
        ;;
esac
