#!/bin/sh
# Installs the program casebook for one user: brings the archive for this machine from a release, compares its checksum, unpacks it.
#
#   CASEBOOK_VERSION     the release, such as 1.2.0; by default the one this script came with
#   CASEBOOK_SOURCE      a folder or an address to take the files from instead
#   CASEBOOK_PREFIX      where to; by default ~/.local, so that the command is ~/.local/bin/casebook
#   CASEBOOK_CHECKSUM    SHA-256 that the archive must have, beside what the release says
#   CASEBOOK_REPOSITORY  owner and name of the repository of the release
set -eu

# The release writes both in: what a script came with is what it brings.
released_version=''
released_repository=''

say() { printf '%s\n' "$*" >&2; }
fail() {
  say "casebook was not installed: $*"
  exit 1
}

# The kind of machine, as the archives are named.
platform() {
  case "$(uname -s)" in
    Linux) system=linux ;;
    Darwin) system=osx ;;
    MINGW* | MSYS* | CYGWIN*) system=win ;;
    *) fail "there is no program for $(uname -s). With .NET: dotnet tool install --global Casebook.Tool" ;;
  esac
  case "$(uname -m)" in
    x86_64 | amd64) processor=x64 ;;
    aarch64 | arm64) processor=arm64 ;;
    *) fail "there is no program for $(uname -m). With .NET: dotnet tool install --global Casebook.Tool" ;;
  esac
  if [ "$system" = linux ] && [ -n "$(find /lib -maxdepth 1 -name 'ld-musl-*' 2>/dev/null)" ] && [ ! -e /etc/debian_version ]; then system=linux-musl; fi
  case "$system-$processor" in
    linux-musl-arm64 | win-arm64) fail "there is no program for $system-$processor. With .NET: dotnet tool install --global Casebook.Tool" ;;
    *) echo "$system-$processor" ;;
  esac
}

# Brings a file from the source, which is an address or a folder.
bring() {
  case "$source" in
    https://* | http://127.0.0.1* | http://localhost*)
      if command -v curl >/dev/null; then
        curl --fail --silent --show-error --location --retry 3 --output "$2" "$source/$1"
      elif command -v wget >/dev/null; then
        wget --quiet --tries=3 --output-document="$2" "$source/$1"
      else
        fail "neither curl nor wget is on this machine"
      fi
      ;;
    *://*) fail "$source is not safe: write an address that begins with https://" ;;
    *) cp "$source/$1" "$2" ;;
  esac || fail "$source/$1 could not be had"
}

checksum() {
  if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

unpack() {
  case "$1" in
    *.zip) unzip -q "$1" -d "$2" ;;
    *) tar -xzf "$1" -C "$2" ;;
  esac || fail "$1 could not be unpacked"
}

main() {
  version=${CASEBOOK_VERSION:-$released_version}
  version=${version#v}
  repository=${CASEBOOK_REPOSITORY:-$released_repository}
  source=${CASEBOOK_SOURCE:-}
  prefix=${CASEBOOK_PREFIX:-$HOME/.local}
  if [ -z "$source" ]; then
    [ -n "$repository" ] || fail 'say which repository releases it: CASEBOOK_REPOSITORY=owner/name'
    source=https://github.com/$repository/releases/${version:+download/v}${version:-latest/download}
  fi
  kind=$(platform)
  case "$kind" in
    win-*) archive=casebook-$kind.zip program=casebook.exe ;;
    *) archive=casebook-$kind.tar.gz program=casebook ;;
  esac

  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  trap 'exit 130' INT TERM
  bring SHA256SUMS "$work/SHA256SUMS"
  bring "$archive" "$work/$archive"
  expected=$(sed -n "s/^\([0-9a-f]\{64\}\) [ *]$archive\$/\1/p" "$work/SHA256SUMS")
  found=$(checksum "$work/$archive")
  [ -n "$expected" ] || fail "SHA256SUMS says nothing of $archive"
  [ "$found" = "$expected" ] || fail "$archive is not what the release says: its checksum is $found, not $expected"
  [ -z "${CASEBOOK_CHECKSUM:-}" ] || [ "$found" = "$CASEBOOK_CHECKSUM" ] || fail "$archive has the checksum $found, not $CASEBOOK_CHECKSUM"

  mkdir "$work/unpacked"
  unpack "$work/$archive" "$work/unpacked"
  installed=$("$work/unpacked/$program" --version) || fail "the program for $kind does not run on this machine"
  case "$installed" in
    "${version:-$installed}" | "$version+"*) ;;
    *) fail "the archive holds version $installed, not $version" ;;
  esac
  folder=$prefix/lib/casebook
  mkdir -p "$prefix/bin" "$prefix/lib"
  rm -rf "$folder.new"
  mv "$work/unpacked" "$folder.new"
  rm -rf "$folder"
  mv "$folder.new" "$folder"
  if [ "$program" = casebook ]; then
    ln -sf ../lib/casebook/casebook "$prefix/bin/casebook"
  else
    # Windows has no links for everybody; a script does.
    printf '#!/bin/sh\nexec "%s" "$@"\n' "$folder/$program" >"$prefix/bin/casebook"
  fi
  say "casebook $installed is in $prefix/bin."
  case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) say "Say where it is: export PATH=\"$prefix/bin:\$PATH\"" ;;
  esac
}

# All is read before anything is done, so that half a script does nothing.
main
