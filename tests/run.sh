#!/usr/bin/env bash
# Builds everything, runs every test, and ends with one line: N passed, N failed, N skipped.
# After the build all that does not wait for something else runs side by side; what a step says is shown when it fails.
set -u
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true DOTNET_SKIP_FIRST_TIME_EXPERIENCE=true

passed=0 failed=0 skipped=0
finish() {
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ] && exit 0
  exit 1
}

# Each step beside others is a group of processes, so that none outlives a gate that is stopped.
set -m
work=$(mktemp -d)
stop() {
  local group
  for group in $(jobs -p); do kill -- "-$group" 2>/dev/null; done
  wait
  rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT TERM

# Runs a step; what it says and how long it took are kept.
step() {
  local log=$1 begun=$SECONDS code
  shift
  "$@" >"$log" 2>&1
  code=$?
  echo $((SECONDS - begun)) >"$log.seconds"
  return $code
}

# A step that must succeed counts as one failed test when it does not.
tell() {
  local name=$1 log=$2 code=$3
  echo "== $name, $(cat "$log.seconds") s"
  [ "$code" -eq 0 ] && return 0
  cat "$log"
  echo "FAILED: $name"
  failed=$((failed + 1))
  return 1
}
must() {
  local name=$1
  shift
  step "$work/log" "$@"
  tell "$name" "$work/log" $?
}

# The same beside others: started now, told when it is waited for.
declare -A started=()
start() {
  local name=$1
  shift
  step "$work/$name.log" "$@" </dev/null &
  started[$name]=$!
}
await() {
  local code
  wait "${started[$1]}"
  code=$?
  tell "$2" "$work/$1.log" $code
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

# The tool's package for this kind of machine, and the program in it. It takes what the tests leave of the processors, in processes of its own,
# which no other step goes on using. What analyzers say the build has said.
publish() {
  local kind
  kind=$(dotnet --info | sed -n 's/^ *RID: *//p')
  nice -n 10 dotnet pack src/Casebook.Cli -c Release -r "$kind" -nodeReuse:false -p:RunAnalyzers=false --artifacts-path "$work/artifacts" \
    -o "$work/packages" --nologo -v quiet &&
    mv "$work/artifacts/publish/Casebook.Cli/release_$kind" "$work/program"
}
compare_published() {
  "$work/program/Casebook.Cli" build --output "$work/published-site" &&
    diff -rq -x stamps "$work/site" "$work/published-site"
}

# The types of the theme's scripts. The checker comes from npm; without it this is skipped, but never in CI.
check_scripts() {
  cd tests/scripts || return
  [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --silent --no-audit --no-fund || return
  npm run --silent check && rm -rf "$work/begun" &&
    dotnet ../../src/Casebook.Cli/bin/Debug/net10.0/Casebook.Cli.dll init "$work/begun" --action made-up/casebook@v1.2.0 --yes >/dev/null &&
    npm run --silent workflows -- ../../action.yml ../../.github/workflows/*.yml "$work"/begun/.github/workflows/*.yml
}

# Scripts that others run on machines of which we know nothing.
need_shellcheck() { command -v shellcheck >/dev/null || install shellcheck; }
check_shell() { shellcheck install.sh .devcontainer/*.sh action/*.sh packaging/*.sh tests/bare-debian.sh tests/packages.sh; }

# The library and the pointer of the tool as packages, from what the build made.
pack() {
  local project
  for project in Casebook Casebook.Output Casebook.Cli; do dotnet pack "src/$project" -c Debug --no-build --nologo -v quiet -o "$work/packages" || return; done
  ls "$work/packages"/Casebook.[0-9]*.nupkg "$work/packages"/Casebook.Output.[0-9]*.nupkg "$work/packages"/Casebook.Tool.[0-9]*.nupkg
}

run_tests() {
  dotnet "tests/$1/bin/Debug/net10.0/$1.dll" -noLogo -noColor -result-xml "$work/$1.xml"
}
count() { sed -n "s/.*<assembly [^>]*\b$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -1; }
await_tests() {
  local name=$1 results=$work/$1.xml code p f s e
  wait "${started[$name]}"
  code=$?
  echo "== $name, $(cat "$work/$name.log.seconds") s"
  p=$(count "$results" passed) f=$(count "$results" failed) s=$(count "$results" skipped) e=$(count "$results" errors)
  if [ -z "$p" ] || [ "$code" -ne 0 ]; then cat "$work/$name.log"; fi
  if [ -z "$p" ] || [ "$((p + f + s + e))" -eq 0 ] || { [ "$code" -ne 0 ] && [ "$((f + e))" -eq 0 ]; }; then
    echo "FAILED: $name did not run to its end (exit code $code)"
    failed=$((failed + 1))
  fi
  passed=$((passed + ${p:-0})) failed=$((failed + ${f:-0} + ${e:-0})) skipped=$((skipped + ${s:-0}))
}

must "browser" need_browser
must "linker" need_linker
must "checker of HTML" need_checker
must "checker of shell scripts" need_shellcheck && must "shell scripts" check_shell
must "restore" dotnet restore Casebook.slnx --locked-mode || finish
start publish publish
must "build, warnings are errors" dotnet build Casebook.slnx --no-restore --nologo -v quiet || finish

must "packages" pack

projects=()
for project in tests/*.Tests/*.Tests.csproj; do [[ $project = *Casebook.Statiq.Tests* ]] || projects+=("$project"); done

# The bridge to Statiq. Where its packages are served it is built and tested with the rest; CASEBOOK_STATIQ=required makes their absence an error.
step "$work/statiq" bash tests/restore-statiq.sh
restored=$?
if [ "$restored" -eq 77 ] && [ "${CASEBOOK_STATIQ:-}" != required ]; then
  echo "== bridge to Statiq: skipped, no package source here has Statiq.Core"
  skipped=$((skipped + 1))
elif tell "restore of the bridge to Statiq" "$work/statiq" "$restored"; then
  must "build of the bridge to Statiq" dotnet build tests/Casebook.Statiq.Tests --no-restore --nologo -v quiet && projects+=(tests/Casebook.Statiq.Tests/Casebook.Statiq.Tests.csproj)
fi

for project in "${projects[@]}"; do start "$(basename "$project" .csproj)" run_tests "$(basename "$project" .csproj)"; done
if command -v npm >/dev/null || [ "${CI:-}" = true ]; then start scripts check_scripts; fi
# The rules of style are errors of the build; what is left is white space and the order of usings.
start format dotnet format whitespace Casebook.slnx --no-restore --verify-no-changes
must "this repository's site" dotnet run --no-build --project src/Casebook.Cli -- build --output "$work/site"

if [ -n "${started[scripts]:-}" ]; then
  await scripts "types of the scripts, and the workflows" && passed=$((passed + 1))
else
  echo "== types of the scripts: skipped, there is no npm"
  skipped=$((skipped + 1))
fi
await publish "publish" && must "the published program makes the same site" compare_published &&
  must "a new user on a Debian without .NET" bash tests/bare-debian.sh "$work/program" &&
  must "the packages from a local feed" bash tests/packages.sh "$work/packages"
await format "format"
for project in "${projects[@]}"; do await_tests "$(basename "$project" .csproj)"; done
finish
