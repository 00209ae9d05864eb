#!/usr/bin/env bash
# The packages as others get them: from a local feed into a fresh project, and the tool installed and run.
#   tests/packages.sh FOLDER-WITH-THE-PACKAGES
set -euo pipefail
feed=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version_of() { find "$feed" -name "$1.[0-9]*.nupkg" | sed "s|.*/$1\.\(.*\)\.nupkg|\1|" | head -1; }
says() { unzip -p "$feed/$1.$(version_of "$1").nupkg" "$2" | grep -q "$3" || { echo "$1: $2 does not say $3" >&2; exit 1; }; }
holds() { unzip -l "$feed/$1.$(version_of "$1").nupkg" | grep -q "$2" || { echo "$1 does not hold $2" >&2; exit 1; }; }

# What each package says of itself.
for package in Casebook Casebook.Output Casebook.Tool; do
  holds "$package" README.md
  says "$package" '*.nuspec' '<license type="expression">MIT</license>'
  says "$package" '*.nuspec' '<readme>README.md</readme>'
  says "$package" '*.nuspec' '<description>'
  says "$package" '*.nuspec' 'commit="[0-9a-f]\{40\}"'
done
# The pointer names a package for each kind of machine and holds no program of its own.
for kind in linux-x64 linux-arm64 linux-musl-x64 win-x64 osx-x64 osx-arm64 any; do says Casebook.Tool '*DotnetToolSettings.xml' "RuntimeIdentifier=\"$kind\""; done
if unzip -l "$feed/Casebook.Tool.$(version_of Casebook.Tool).nupkg" | grep -qE '\.(so|dll|exe)'; then echo "the pointer holds a program" >&2; exit 1; fi

# Only these packages come from the feed; what they need comes from where this machine has its packages.
cat >"$work/nuget.config" <<XML
<configuration>
  <packageSources><add key="feed" value="$feed" /></packageSources>
  <config><add key="globalPackagesFolder" value="$work/packages" /></config>
  <fallbackPackageFolders><add key="here" value="${NUGET_PACKAGES:-$HOME/.nuget/packages}" /></fallbackPackageFolders>
</configuration>
XML
mkdir "$work/fresh"
cat >"$work/fresh/fresh.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="Casebook.Output" Version="$(version_of Casebook.Output)" /></ItemGroup>
</Project>
XML
cat >"$work/fresh/Program.cs" <<'CS'
using Casebook;
using Casebook.Config;

var result = SiteBuilder.Build(new BuildRequest { SiteFolder = args[0], OutputFolder = args[1], Options = new BuildOptions { Today = new DateOnly(2026, 11, 23) } });
foreach (var problem in result.Diagnostics) Console.Error.WriteLine($"{problem.File}:{problem.Line}: {problem.Message}");
return result.Outcome == BuildOutcome.Built ? 0 : 1;
CS
site=$work/site
mkdir -p "$site/content/cases"
printf 'title: Made-up casebook\n' >"$site/site.config.yml"
printf -- '---\ntitle: A made-up case\ndate: 2026-01-01\n---\n## Presentation\n\nMade up.\n' >"$site/content/cases/made-up.md"
dotnet run --project "$work/fresh" -- "$site" "$work/of-the-library"

(cd "$work" && dotnet tool install Casebook.Tool --version "$(version_of Casebook.Tool)" --tool-path "$work/tools" --configfile "$work/nuget.config")
"$work/tools/casebook" --version
"$work/tools/casebook" build --site "$site" --output "$work/of-the-tool" --date 2026-11-23
# Both are the same compiler. Stamps hold times.
diff -rq -x stamps "$work/of-the-library" "$work/of-the-tool"
