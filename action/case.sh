#!/usr/bin/env bash
# The steps of .github/workflows/case.yml: case.sh pictures | make | answer.
# What somebody wrote in the issue stays in files: GITHUB_EVENT_PATH is read by the program, and by grep for addresses of one form.
set -euo pipefail

max_pictures=12
max_bytes=10000000
folder=$RUNNER_TEMP/casebook-case

tell() { echo "$1=$2" >>"$GITHUB_OUTPUT"; }

# Pictures lie with GitHub, under names that GitHub gave them; nothing else is asked for, and no more than a case needs.
pictures() {
  local address
  mkdir -p "$folder"
  cp "$GITHUB_EVENT_PATH" "$folder/event.json"
  while read -r address; do
    curl --silent --show-error --location --proto '=https' --proto-redir '=https' --max-redirs 3 --max-time 60 --max-filesize "$max_bytes" \
      --output "$folder/${address##*/}" -- "$address" || rm -f "$folder/${address##*/}"
  done < <(grep -oE 'https://(github\.com/user-attachments/assets|user-images\.githubusercontent\.com/[0-9]{1,12})/[0-9A-Za-z-]{8,80}(\.(png|jpe?g|gif|webp))?' \
    "$folder/event.json" | awk '!seen[$0]++' | head -n "$max_pictures")
  find "$folder" -type f -size "+${max_bytes}c" ! -name event.json -delete
}

# Makes the case, checks it, and builds the site with it to look at. An issue that is not of the form makes nothing and gets no answer.
make() {
  local reply=$RUNNER_TEMP/casebook-reply.md site=$RUNNER_TEMP/casebook-site
  local code=0
  rm -f "$reply"
  "$PROGRAM" import --site "${INPUT_SITE:-.}" --reply "$reply" "$folder/event.json" || code=$?
  [ -s "$reply" ] || return 0
  tell reply "$reply"
  [ "$code" -eq 0 ] || return 0
  tell made true
  if "$PROGRAM" build --site "${INPUT_SITE:-.}" --output "$site"; then tell site "$site"; fi
}

# Opens the proposal, or renews it; without a case the answer in the issue says what to change.
answer() {
  local branch=case/issue-$ISSUE target=${BRANCH:?}
  # shellcheck disable=SC2016 # The marks of code are Markdown's.
  [ -z "${ARTIFACT:-}" ] || printf '\n[Download the site](%s) as this case would make it, unpack it, and open `index.html`.\n' "$ARTIFACT" >>"$REPLY"
  if [ "${MADE:-}" != true ]; then
    gh issue comment "$ISSUE" --body-file "$REPLY"
    return
  fi
  printf '\nCloses #%s.\n' "$ISSUE" >>"$REPLY"
  git switch --quiet --create "$branch"
  git add -- "${INPUT_SITE:-.}/content"
  git -c user.name=casebook -c user.email=casebook@users.noreply.github.com commit --quiet --message "Case from issue $ISSUE"
  # The token stays out of files and of the list of processes.
  GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=http.https://github.com/.extraheader \
    GIT_CONFIG_VALUE_0="AUTHORIZATION: basic $(printf 'x-access-token:%s' "$GH_TOKEN" | base64 --wrap=0)" \
    git push --quiet --force origin "HEAD:refs/heads/$branch"
  if [ -n "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]; then
    gh pr edit "$branch" --body-file "$REPLY"
  else
    gh pr create --head "$branch" --base "$target" --title "Case from issue $ISSUE" --body-file "$REPLY"
  fi
}

case "${1:-}" in
  pictures | make | answer) "$1" ;;
  *)
    echo "::error title=Casebook::There is no step ${1:-without a name}."
    exit 1
    ;;
esac
