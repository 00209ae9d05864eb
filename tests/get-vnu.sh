#!/usr/bin/env bash
# Fetches the Nu Html Checker, which judges the HTML of the built site, into artifacts/vnu. It needs npm to fetch and Java to run.
set -eu
cd "$(dirname "$0")/.."
version=26.9.27
jar=artifacts/vnu/vnu.jar
if [ -f "$jar" ] && [ "$(cat artifacts/vnu/version 2>/dev/null)" = "$version" ]; then exit 0; fi
mkdir -p artifacts/vnu
npm pack "vnu-jar@$version" --silent --pack-destination artifacts/vnu >/dev/null
tar -xzf "artifacts/vnu/vnu-jar-$version.tgz" -C artifacts/vnu --strip-components=3 package/build/dist/vnu.jar
rm "artifacts/vnu/vnu-jar-$version.tgz"
echo "$version" >artifacts/vnu/version
