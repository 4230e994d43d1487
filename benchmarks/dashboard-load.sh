#!/usr/bin/env bash
# The ranking endpoint of the dashboard against an empty endpoint of the same program, each under the same bounded load of
# wrk. Fails where the ranking has less than half the throughput, or where any request fails.
#
# benchmarks/dashboard-load.sh [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-10}
address=http://127.0.0.1:5080
command -v wrk > /dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 2; }

dotnet build -c Release samples/ProvinceDashboard -v q -clp:NoSummary >&2
ASPNETCORE_URLS=$address dotnet samples/ProvinceDashboard/bin/Release/net10.0/ProvinceDashboard.dll >&2 &
server=$!
trap 'kill $server' EXIT
for _ in $(seq 50); do
  curl -fs "$address/healthz" > /dev/null && break
  sleep 0.2
done

measure() { # path; prints requests a second
  local output
  output=$(wrk -t1 -c32 -d"${seconds}s" "$address$1")
  if grep -qE 'Socket errors|Non-2xx' <<< "$output"; then
    echo "$output" >&2
    return 1
  fi
  awk '/Requests\/sec/ { print $2 }' <<< "$output"
}

measure /healthz > /dev/null # warms up
measure "/api/ranking?year=2024" > /dev/null
empty=$(measure /healthz)
ranking=$(measure "/api/ranking?year=2024")
awk -v e="$empty" -v r="$ranking" 'BEGIN {
  printf "empty endpoint %.0f requests/s, ranking %.0f requests/s: %.0f %%\n", e, r, 100 * r / e
  exit r < e / 2
}'
