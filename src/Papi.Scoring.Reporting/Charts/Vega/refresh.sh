#!/usr/bin/env bash
# Fetches the scripts that draw the charts from npm, with their licences. Run it to take a newer version (set it below),
# look at the pictures of docs/charts.md again, and commit what it changed. Building needs none of this. Needs node and npm.
set -euo pipefail
cd "$(dirname "$0")"
vega=6.4.0
vega_lite=6.4.3
interpreter=2.3.2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --prefix "$work" --no-save --omit=dev --ignore-scripts --no-audit --no-fund --silent \
  "vega@$vega" "vega-lite@$vega_lite" "vega-interpreter@$interpreter"
modules="$work/node_modules"

# The maps that the last lines point to are not shipped.
without_map() { sed '/^\/\/# sourceMappingURL=/d' "$1"; }

without_map "$modules/vega/build/vega.min.js" > vega.min.js
without_map "$modules/vega-lite/build/vega-lite.min.js" > vega-lite.min.js

# The interpreter is published as a module alone: its one import and its one export become those of a plain script.
{
  printf '// vega-interpreter %s, Copyright University of Washington Interactive Data Lab, BSD-3-Clause. Wrapped as a script.\n' "$interpreter"
  printf '(function (vega) {\n"use strict";\n'
  without_map "$modules/vega-interpreter/build/vega-interpreter.js" |
    sed -e "s/^import \(.*\) from 'vega-util';$/const \1 = vega;/" \
      -e 's/^export { expression as expressionInterpreter };$/vega.expressionInterpreter = expression;/'
  printf '})(globalThis.vega);\n'
} > vega-interpreter.js
! grep -qE '^(import|export) ' vega-interpreter.js

# One line per script: file, version, SHA-256 of the file as it is committed here. The order is that of loading. The last
# one is our own.
line() { printf '%s %s %s\n' "$1" "$2" "$(sha256sum "$1" | cut -d ' ' -f 1)"; }
{
  line vega.min.js "$vega"
  line vega-lite.min.js "$vega_lite"
  line vega-interpreter.js "$interpreter"
  line papi-charts.js 1
} > scripts.txt

# The licences of all that is bundled into the scripts; what only the command lines of these packages use is not.
{
  printf 'Papi.Scoring.Reporting contains these works of others, bundled into the scripts that draw its charts.\n'
  find "$modules" -mindepth 1 -maxdepth 2 -name package.json | sort | while read -r package; do
    name=$(node -p 'require(process.argv[1]).name' "$package")
    case "$name" in
      vega* | d3-* | topojson-client | internmap | delaunator | robust-predicates | json-stringify-pretty-compact | tslib) ;;
      *) continue ;;
    esac
    printf '\n%s\n' '------------------------------------------------------------------------'
    node -p 'const p = require(process.argv[1]); `${p.name} ${p.version} (${p.license})`' "$package"
    licence=$(find "$(dirname "$package")" -maxdepth 1 -iname 'licen[cs]e*' | sort | head -n 1)
    if [ -n "$licence" ]; then printf '\n' && tr -d '\r' < "$licence"; fi
  done
} > THIRD-PARTY-NOTICES.txt
