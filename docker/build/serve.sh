#!/bin/sh
# Starts the server with the application: the image's command. What must be written goes to
# RUN_FOLDER, which may be memory and is worth nothing after the end.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
run=${RUN_FOLDER:-/run/waymark}

exec java -Xmx48m -XX:+UseSerialGC -Djava.io.tmpdir="$run" -cp "$here/launcher.jar" org.waymark.launcher.Serve \
    "--home=$run" \
    "--server=$(echo "$here"/software/payara-*)" \
    "--application=$here/waymark.ear" \
    "--port=${WAYMARK_HTTP_PORT:-8080}" \
    "--heap=${SERVER_HEAP:-768m}"
