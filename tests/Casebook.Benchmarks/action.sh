#!/usr/bin/env bash
# Runs the action's own steps over a casebook, cold and warm, and says what each took; other people's actions (cache, upload) are not in it.
#   action.sh FOLDER-OF-THE-PUBLISHED-PROGRAM FOLDER-OF-A-CASEBOOK
set -euo pipefail
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=$(cd "$1" && pwd) casebook=$(cd "$2" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bash "$repository/packaging/archive.sh" linux-x64 "$program" "$work/release"
version=$("$program/Casebook.Cli" --version)
cd "$casebook"
rm -rf .casebook
TIMEFORMAT='%R s wall, %U s user, %S s system'
for run in cold warm; do
  export RUNNER_TEMP=$work/$run GITHUB_OUTPUT=$work/$run.output GITHUB_STEP_SUMMARY=$work/$run.md
  mkdir "$RUNNER_TEMP"
  step=$repository/action/casebook.sh
  echo "$run: install"
  time INPUT_VERSION=${version%%+*} CASEBOOK_SOURCE=$work/release ACTION_REF='' bash "$step" install 2>/dev/null
  : >"$RUNNER_TEMP/changed"
  echo "$run: build"
  time INPUT_COMMAND=build INPUT_BASE_URL=https://made-up.github.io/cases PROGRAM=$RUNNER_TEMP/casebook/bin/casebook CHANGED=$RUNNER_TEMP/changed \
    bash "$step" run >/dev/null 2>&1
  echo "$run: archive for Pages"
  time tar -cf "$RUNNER_TEMP/artifact.tar" -C "$RUNNER_TEMP/casebook-site" .
done
