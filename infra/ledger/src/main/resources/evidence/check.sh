#!/bin/sh
# Checks an evidence pack with sh, openssl and coreutils. Contrôle un dossier de preuves.
#   sh check.sh 'KEY' [KEPT-CHECKPOINT]       in the unpacked folder · dans le dossier décompressé
# KEY (name+id+base64) comes from paper, never from the pack · la clé vient du papier, jamais du dossier.
set -eu
LC_ALL=C
export LC_ALL
[ $# -ge 1 ] || { sed -n '2,4p' "$0"; exit 3; }
key=$1
kept=${2:-}
case $kept in '' | /*) ;; *) kept=$PWD/$kept ;; esac
cd "$(dirname "$0")"
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
no() { echo "NON · NO: $1"; exit 2; }

sha() { openssl dgst -sha256 -binary; }                               # hashes are raw bytes in files
leaf() { { printf '\000'; cat "$1"; } | sha; }                        # RFC 6962
node() { { printf '\001'; cat "$1" "$2"; } | sha; }
up() { node "$1" "$2" >"$w/n"; mv "$w/n" "$3"; }                      # up LEFT RIGHT INTO
same() { [ "$(base64 -w0 <"$1")" = "$2" ]; }

# A signed checkpoint: text, empty line, the log's signature line.
signed() {
    sed '/^$/,$d' "$1" >"$w/text"
    [ "$(head -n 1 "$w/text")" = "${key%%+*}" ] || no "$1: another log · un autre journal"
    [ "$(wc -l <"$w/text")" -eq 3 ] || no "$1: no checkpoint · pas un point de contrôle"
    tail -n +5 "$1" | grep -F "$(printf '\342\200\224') ${key%%+*} " | head -n 1 | sed 's/.* //' | base64 -d | tail -c 64 >"$w/sig" || :
    { printf '\060\052\060\005\006\003\053\145\160\003\041\000'
      echo "$key" | cut -d+ -f3- | base64 -d | tail -c 32; } >"$w/key.der"
    openssl pkeyutl -verify -pubin -keyform DER -inkey "$w/key.der" -rawin -in "$w/text" -sigfile "$w/sig" \
        >"$w/said" 2>&1 || no "$1: not signed by this key · pas signé par cette clé"
}

sha256sum --quiet -c SHA256SUMS || no 'a file differs from SHA256SUMS · un fichier a changé'
signed checkpoint
size=$(sed -n 2p "$w/text")
root=$(sed -n 3p "$w/text")
echo "OK checkpoint: $size"

count=0
for folder in events/*/; do
    [ -d "$folder" ] || continue
    index=${folder#events/}
    index=${index%/}
    for part in payload meta; do
        told=$(sed "s/.*\"${part}Hash\":\"\([0-9a-f]*\)\".*/\1/" "$folder/leaf")
        [ "$(sha256sum <"$folder/$part" | cut -c1-64)" = "$told" ] || no "$folder$part: changed · modifié"
    done
    grep -q "\"globalIndex\":$index," "$folder/leaf" || no "$folder: out of place · pas à sa place"
    sed '/^$/,$d' "$folder/event.tlog-proof" >"$w/proof"
    [ "$(sed -n 2p "$w/proof")" = "index $index" ] || no "$folder: another proof · une autre preuve"
    fn=$index
    sn=$((size - 1))
    [ "$fn" -le "$sn" ] || no "$folder: beyond the log · hors du journal"
    leaf "$folder/leaf" >"$w/r"
    tail -n +3 "$w/proof" >"$w/path"
    while read -r hash; do
        [ "$sn" -gt 0 ] || no "$folder: proof too long · preuve trop longue"
        echo "$hash" | base64 -d >"$w/p"
        if [ $((fn % 2)) -eq 1 ] || [ "$fn" -eq "$sn" ]; then
            up "$w/p" "$w/r" "$w/r"
            while [ $((fn % 2)) -eq 0 ] && [ "$fn" -ne 0 ]; do fn=$((fn / 2)) sn=$((sn / 2)); done
        else
            up "$w/r" "$w/p" "$w/r"
        fi
        fn=$((fn / 2)) sn=$((sn / 2))
    done <"$w/path"
    { [ "$sn" -eq 0 ] && same "$w/r" "$root"; } || no "$folder: not in the signed log · absent du journal signé"
    count=$((count + 1))
done
echo "OK events · événements: $count"

if [ -z "$kept" ]; then
    echo 'NON PROUVABLE · NOT PROVABLE: no kept checkpoint · aucun point de contrôle conservé'
    exit 1
fi
signed "$kept"
from=$(sed -n 2p "$w/text")
fromroot=$(sed -n 3p "$w/text")
[ "$from" -gt 0 ] || { echo 'NON PROUVABLE · NOT PROVABLE: nothing was kept · rien de conservé'; exit 1; }
[ "$from" -le "$size" ] || no 'the log went back · le journal a reculé'
if [ "$from" -eq "$size" ]; then
    [ "$fromroot" = "$root" ] || no 'two logs of one size · deux journaux de même taille'
else
    [ -f consistency ] && grep -q "\"from\":$from,.*\"to\":$size," consistency ||
        { echo "LACUNE · GAP: ask again with kept=$from · à redemander avec kept=$from"; exit 1; }
    sed 's/.*"hashes":\[\(.*\)\].*/\1/' consistency | tr -d '"\n' | tr ',' '\n' >"$w/path"
    [ -s "$w/path" ] && echo >>"$w/path"
    fn=$((from - 1)) sn=$((size - 1))
    while [ $((fn % 2)) -eq 1 ]; do fn=$((fn / 2)) sn=$((sn / 2)); done
    if [ "$fn" -eq 0 ]; then
        echo "$fromroot" | base64 -d >"$w/a"
    else
        head -n 1 "$w/path" | base64 -d >"$w/a"
        tail -n +2 "$w/path" >"$w/n" && mv "$w/n" "$w/path"
    fi
    cp "$w/a" "$w/b"
    while read -r hash; do
        [ "$sn" -gt 0 ] || no 'consistency too long · cohérence trop longue'
        echo "$hash" | base64 -d >"$w/p"
        if [ $((fn % 2)) -eq 1 ] || [ "$fn" -eq "$sn" ]; then
            up "$w/p" "$w/a" "$w/a"
            up "$w/p" "$w/b" "$w/b"
            while [ $((fn % 2)) -eq 0 ] && [ "$fn" -ne 0 ]; do fn=$((fn / 2)) sn=$((sn / 2)); done
        else
            up "$w/b" "$w/p" "$w/b"
        fi
        fn=$((fn / 2)) sn=$((sn / 2))
    done <"$w/path"
    { [ "$sn" -eq 0 ] && same "$w/a" "$fromroot" && same "$w/b" "$root"; } || no 'history rewritten · histoire réécrite'
fi
echo "OK kept · conservé: $from"
