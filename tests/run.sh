#!/usr/bin/env bash
# Builds everything, runs every test, and ends with one line: N passed, N failed, N skipped.
set -u
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true DOTNET_SKIP_FIRST_TIME_EXPERIENCE=true

passed=0 failed=0 skipped=0
finish() {
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ] && exit 0
  exit 1
}

# A step that must succeed counts as one failed test when it does not; its words are shown only then.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
must() {
  local name=$1
  shift
  echo "== $name"
  "$@" >"$work/log" 2>&1 && return 0
  cat "$work/log"
  echo "FAILED: $name ($*)"
  failed=$((failed + 1))
  return 1
}

# Brings packages of the system.
install() {
  local sudo=
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  $sudo apt-get update -qq
  $sudo apt-get install -y -qq --no-install-recommends "$@"
}

# The browser tests need Chromium from the system.
need_browser() {
  grep -q Casebook.Browser.Tests Casebook.slnx || return 0
  command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || [ -n "${CASEBOOK_CHROMIUM:-}" ] && return 0
  install chromium
}

# The checker of HTML needs npm to be fetched and Java to run; without them its test is skipped, but never in CI.
need_checker() {
  command -v npm >/dev/null && command -v java >/dev/null && { tests/get-vnu.sh; return; }
  [ "${CI:-}" != true ]
}

# The published program is compiled ahead of time, which needs a linker and zlib.
need_linker() {
  { command -v clang || command -v gcc; } >/dev/null && [ -e /usr/include/zlib.h ] && return 0
  install gcc libc6-dev zlib1g-dev
}

# The lock files of the repository name no machine, so this publication keeps its own beside what it builds.
publish() {
  local kind
  kind=$(dotnet --info | sed -n 's/^ *RID: *//p')
  dotnet publish src/Casebook.Cli -c Release -r "$kind" -p:NuGetLockFilePath=obj/publish.lock.json -p:RestoreLockedMode=false --artifacts-path "$work/artifacts" -o "$work/program" --nologo -v quiet &&
    "$work/program/Casebook.Cli" build --output "$work/published-site" &&
    diff -rq -x stamps "$work/site" "$work/published-site"
}

must "browser" need_browser
must "linker" need_linker
must "checker of HTML" need_checker
must "restore" dotnet restore Casebook.slnx --locked-mode || finish
must "build, warnings are errors" dotnet build Casebook.slnx --no-restore --nologo -v quiet || finish
must "format" dotnet format Casebook.slnx --no-restore --verify-no-changes
must "this repository's site" dotnet run --no-build --project src/Casebook.Cli -- build --output "$work/site"
must "the published program makes the same site" publish

count() { sed -n "s/.*<assembly [^>]*\b$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -1; }
for project in tests/*.Tests/*.Tests.csproj; do
  name=$(basename "$project" .csproj)
  echo "== $name"
  results=$work/$name.xml
  dotnet run --no-build --project "$project" -- -noLogo -noColor -xml "$results" >"$work/log" 2>&1
  code=$?
  p=$(count "$results" passed) f=$(count "$results" failed) s=$(count "$results" skipped) e=$(count "$results" errors)
  if [ -z "$p" ] || [ "$code" -ne 0 ]; then cat "$work/log"; fi
  if [ -z "$p" ] || [ "$((p + f + s + e))" -eq 0 ] || { [ "$code" -ne 0 ] && [ "$((f + e))" -eq 0 ]; }; then
    echo "FAILED: $name did not run to its end (exit code $code)"
    failed=$((failed + 1))
  fi
  passed=$((passed + ${p:-0})) failed=$((failed + ${f:-0} + ${e:-0})) skipped=$((skipped + ${s:-0}))
done
finish
