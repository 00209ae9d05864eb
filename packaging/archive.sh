#!/usr/bin/env bash
# Puts a published program into the archive that install.sh brings, and adds its checksum to SHA256SUMS.
#   packaging/archive.sh RUNTIME-IDENTIFIER FOLDER-OF-THE-PROGRAM FOLDER-FOR-THE-ARCHIVE
set -euo pipefail
kind=$1 program=$2 target=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$target"
cp -R "$program/." "$work"
case "$kind" in
  win-*)
    mv "$work/Casebook.Cli.exe" "$work/casebook.exe"
    archive=casebook-$kind.zip
    (cd "$work" && 7z a -bso0 -tzip "$work.zip" .)
    mv "$work.zip" "$target/$archive"
    ;;
  *)
    mv "$work/Casebook.Cli" "$work/casebook"
    archive=casebook-$kind.tar.gz
    chmod -R u=rwX,go=rX "$work"
    (cd "$work" && tar -cf - -- *) | gzip -9 >"$target/$archive"
    ;;
esac
cd "$target"
if command -v sha256sum >/dev/null; then sha256sum "$archive"; else shasum -a 256 "$archive"; fi | sed 's/ \*/  /' >>SHA256SUMS
