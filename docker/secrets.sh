#!/bin/sh
# Makes each secret that isn't there yet. What is there stays.
set -eu
umask 077
cd "$(dirname "$0")/secrets"
make() { [ -s "$1" ] || { openssl rand -base64 "$2" | tr -d '\n' > "$1"; echo "made secrets/$1"; }; }
make master-key 32
make database-root-password 24
make database-password 24
make monitoring-database-password 24
make first-administrator-code 24
for later in smtp-password sign-in-secret; do [ -e "$later" ] || : > "$later"; done # filled by whoever needs them
# Read in the containers by users that aren't this one; the folder keeps others out.
chmod 644 master-key database-root-password database-password monitoring-database-password first-administrator-code \
    smtp-password sign-in-secret
chmod 700 .
