#!/bin/bash
# Runs once, on an empty database: two schemas, each with a user who may do everything in it and
# nothing anywhere else.
set -eu

sql() { mariadb --user=root --password="$(cat "$MARIADB_ROOT_PASSWORD_FILE")"; }
quoted() { sed "s/'/''/g" "$1" | tr -d '\n'; }

for schema in waymark monitoring; do
    secret=/run/secrets/database-password
    [ "$schema" = monitoring ] && secret=/run/secrets/monitoring-database-password
    sql <<SQL
CREATE DATABASE $schema CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER '$schema'@'%' IDENTIFIED BY '$(quoted "$secret")';
GRANT ALL PRIVILEGES ON $schema.* TO '$schema'@'%';
SQL
done
