#!/usr/bin/env bash
# The steps of action.yml: casebook.sh install | changed | run | preview.
# What it knows comes from the environment: INPUT_... (what the workflow said), ACTION_..., GITHUB_... and RUNNER_... (what the runner says).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tell() { echo "$1=$2" >>"$GITHUB_OUTPUT"; }
fail() {
  echo "::error title=Casebook::$*"
  exit 1
}

# The program that a workflow brings with it, or a release with its checksum.
install() {
  local prefix=$RUNNER_TEMP/casebook version=${INPUT_VERSION:-} repository=${INPUT_REPOSITORY:-${ACTION_REPOSITORY:-}}
  if [ -n "${INPUT_PROGRAM:-}" ]; then
    [ -x "$INPUT_PROGRAM" ] || fail "There is no program at $INPUT_PROGRAM."
    tell program "$(cd "$(dirname "$INPUT_PROGRAM")" && pwd)/$(basename "$INPUT_PROGRAM")"
    tell version "$("$INPUT_PROGRAM" --version)"
    return
  fi
  # An action that is named by its tag brings the program of that tag.
  if [ -z "$version" ] && [[ ${ACTION_REF##*/} =~ ^v[0-9]+\.[0-9]+\.[0-9]+$ ]]; then version=${ACTION_REF##*/}; fi
  [ -n "$version" ] || fail "Say which program: write 'version: 1.2.0' under 'with:', or name the action by a tag such as @v1.2.0."
  CASEBOOK_VERSION=$version CASEBOOK_REPOSITORY=$repository CASEBOOK_CHECKSUM=${INPUT_CHECKSUM:-} CASEBOOK_PREFIX=$prefix sh "$here/../install.sh" ||
    fail "The program could not be installed; the log above says why."
  tell program "$prefix/bin/casebook"
  tell version "${version#v}"
}

# What a proposal or a push changed, as git lists it. Without the commit before there is nothing to compare with.
changed() {
  local list=$RUNNER_TEMP/casebook-changed before
  : >"$list"
  for before in "${BEFORE:-}" HEAD^1; do
    if [ -z "$before" ] || ! git cat-file -e "$before^{commit}" 2>/dev/null; then continue; fi
    git -c core.quotePath=false diff --name-status --no-renames "$before" HEAD >"$list"
    break
  done
  tell list "$list"
}

# Checks or builds; messages become annotations, the summary gets all of them.
run() {
  local arguments=("$INPUT_COMMAND" --site "${INPUT_SITE:-.}" --format github --summary "$GITHUB_STEP_SUMMARY" --changed "$CHANGED") code=0
  case "$INPUT_COMMAND" in
    build) arguments+=(--output "$RUNNER_TEMP/casebook-site") ;;
    check) ;;
    *) fail "command: write build or check, not $INPUT_COMMAND." ;;
  esac
  [ -z "${INPUT_BASE_URL:-}" ] || arguments+=(--base-url "${INPUT_BASE_URL%/}")
  [ "${INPUT_STRICT:-}" != true ] || arguments+=(--strict)
  [ "${INPUT_DRAFTS:-}" != true ] || arguments+=(--drafts)
  "$PROGRAM" "${arguments[@]}" || code=$?
  [ "$INPUT_COMMAND" != build ] || [ "$code" -ne 0 ] || tell site "$RUNNER_TEMP/casebook-site"
  [ "$code" -ne 3 ] || echo "::error title=Casebook::The program itself failed. Report it with the lines above."
  return "$code"
}

# How to look at a proposal that is not published yet.
preview() {
  cat >>"$GITHUB_STEP_SUMMARY" <<TEXT

### Look at it

[Download the site]($ARTIFACT) as this proposal would make it, unpack it, and in its folder say \`python3 -m http.server\`; it is then at <http://localhost:8000>.
Without anything installed: open the proposal in a codespace and say \`casebook serve\`.
TEXT
}

case "${1:-}" in
  install | changed | run | preview) "$1" ;;
  *) fail "There is no step ${1:-without a name}." ;;
esac
