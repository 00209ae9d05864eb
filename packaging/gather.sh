#!/usr/bin/env bash
# Puts what the jobs of a release made into one folder: archives with one list of checksums, packages, the list of parts, and install.sh,
# which then knows its version and its repository. Beside the folder it writes release-notes.md, the part of CHANGELOG.md for the version.
#   packaging/gather.sh FOLDER-OF-ARTIFACTS FOLDER-OF-THE-RELEASE VERSION OWNER/NAME
set -euo pipefail
made=$1 target=$2 version=$3 repository=$4
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mkdir -p "$target"
find "$made" -type f \( -name '*.tar.gz' -o -name '*.zip' -o -name '*.nupkg' -o -name '*.snupkg' -o -name '*.cdx.json' \) -exec cp {} "$target" \;

# Each archive must still be what its job said.
find "$made" -name SHA256SUMS -exec cat {} + | sort -k 2 -u >"$target/SHA256SUMS"
(cd "$target" && sha256sum --check --strict --quiet SHA256SUMS)

for kind in linux-x64 linux-arm64 linux-musl-x64 osx-x64 osx-arm64; do
  grep -q "  casebook-$kind.tar.gz\$" "$target/SHA256SUMS" || { echo "there is no archive for $kind" >&2; exit 1; }
done
grep -q '  casebook-win-x64.zip$' "$target/SHA256SUMS" || { echo "there is no archive for win-x64" >&2; exit 1; }
for package in Casebook Casebook.Output Casebook.Statiq Casebook.Tool Casebook.Tool.any Casebook.Tool.linux-x64; do
  [ -e "$target/$package.$version.nupkg" ] || { echo "there is no package $package $version" >&2; exit 1; }
done

sed -e "s/^released_version=''\$/released_version='$version'/" -e "s|^released_repository=''\$|released_repository='$repository'|" "$here/install.sh" >"$target/install.sh"
grep -q "^released_version='$version'\$" "$target/install.sh"
grep -q "^released_repository='$repository'\$" "$target/install.sh"
(cd "$target" && sha256sum -- *.nupkg *.cdx.json install.sh >>SHA256SUMS)

# From the heading of the version to the next one.
awk -v heading="## $version" 'index($0, heading) == 1 { in_part = 1; next } /^## / { in_part = 0 } in_part' "$here/CHANGELOG.md" >release-notes.md
[ -s release-notes.md ] || echo "See CHANGELOG.md." >release-notes.md
