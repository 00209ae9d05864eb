#!/usr/bin/env bash
# Restores the bridge to Statiq. Not every registry serves Statiq's packages: 77 says that only they are missing, 1 that something else is wrong.
set -u
cd "$(dirname "$0")/.."
said=$(dotnet restore Casebook.Statiq.slnx 2>&1) && exit 0
problems=$(grep -oE '\b(error|warning) [A-Z]+[0-9]*: .*' <<<"$said" | grep '^error')
if [ -n "$problems" ] && ! grep -qvE '^error NU1101: Unable to find package Statiq\.(App|Common|Core)\.' <<<"$problems"; then exit 77; fi
echo "$said"
exit 1
