#!/usr/bin/env bash
# Makes the command casebook out of this repository: a codespace has no release to install, and who changes the program wants that one.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
dotnet build "$repository/src/Casebook.Cli" -c Release --nologo -v quiet
mkdir -p "$HOME/.local/bin"
printf '#!/bin/sh\nexec dotnet "%s" "$@"\n' "$repository/src/Casebook.Cli/bin/Release/net10.0/Casebook.Cli.dll" >"$HOME/.local/bin/casebook"
chmod +x "$HOME/.local/bin/casebook"
# Codespaces have this folder on the path; other places may not.
case ":$PATH:" in
  *":$HOME/.local/bin:"*) ;;
  *) echo "export PATH=\"\$HOME/.local/bin:\$PATH\"" >>"$HOME/.bashrc" ;;
esac
"$HOME/.local/bin/casebook" --version
