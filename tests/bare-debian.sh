#!/usr/bin/env bash
# A new user on a Debian without .NET: install.sh from local files, then a site, in a root of its own that holds nothing but Debian's
# C library, shell and basic tools.
#   tests/bare-debian.sh FOLDER-OF-THE-PUBLISHED-PROGRAM
# The packages are Debian's own, brought by apt and unpacked: a whole debootstrap takes ten times as long and adds nothing that is run here.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
program=$(cd "$1" && pwd)
kind=linux-$(dpkg --print-architecture | sed 's/amd64/x64/')
work=$(mktemp -d)
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
trap 'as_root rm -rf "$work"' EXIT

packages=(base-files coreutils dash findutils grep gzip libacl1 libattr1 libc6 libgcc-s1 libgmp10 libpcre2-8-0 libselinux1 libstdc++6 sed tar)
mkdir "$work/packages" "$work/root"
# apt fetches as a user without rights where it can.
chmod 755 "$work" && chmod 777 "$work/packages"
(cd "$work/packages" && apt-get download -qq "${packages[@]}")
for package in "$work"/packages/*.deb; do dpkg-deb --extract "$package" "$work/root"; done
[ ! -e "$work/root/usr/share/dotnet" ] && [ ! -e "$work/root/usr/bin/dotnet" ]

bash "$repository/packaging/archive.sh" "$kind" "$program" "$work/root/release"
cp "$repository/install.sh" "$work/root/release/"
mkdir -p "$work/root/tmp" "$work/root/home/doctor"
# One picture, so that the library for pictures is loaded; --strict, so that a picture that could not be made is an error.
mkdir "$work/root/made-up"
cp "$repository/docs/pictures/home-laptop-light.webp" "$work/root/made-up/a.webp"
printf -- '---\ntitle: A made-up case\ndate: 2026-01-01\nconsent: obtained\n---\n## Presentation\n\nMade up.\n\n![A made-up picture](a.webp)\n' >"$work/root/made-up/index.md"

cat >"$work/root/new-user.sh" <<'SCRIPT'
set -e
HOME=/home/doctor PATH=/usr/bin:/bin
CASEBOOK_SOURCE=/release sh /release/install.sh
export PATH="$HOME/.local/bin:$PATH"
casebook init /site --title 'Made-up casebook' --yes
cd /site
casebook build --strict
cp -R /made-up content/cases/made-up
casebook build
casebook licences >/tmp/licences
grep -q libvips /tmp/licences
grep -q '^.NET Runtime uses third-party' /tmp/licences
SCRIPT
begun=$SECONDS
# Every system has these; the program draws a random address from the second. Files do as well, and need no right to make devices.
mkdir -p "$work/root/dev"
: >"$work/root/dev/null"
head -c 1000000 /dev/urandom >"$work/root/dev/urandom"
as_root chroot "$work/root" /bin/sh /new-user.sh
[ -s "$work/root/site/output/index.html" ] && [ -s "$work/root/site/output/cases/made-up/index.html" ]
[ "$(find "$work/root/site/output" -name '*.webp' | wc -l)" -ge 2 ] || { echo "no picture was made" >&2; exit 1; }
echo "installed and built in $((SECONDS - begun)) s"
