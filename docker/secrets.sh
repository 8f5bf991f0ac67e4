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
[ -e smtp-password ] || : > smtp-password # filled by whoever needs it
# Read in the containers by users that aren't this one; the folder keeps others out.
chmod 644 master-key database-root-password database-password monitoring-database-password first-administrator-code \
    smtp-password
chmod 700 .
