#!/bin/bash
# Whether 200 is answered on a port of this machine: answers.sh PORT PATH
# For the image's health check; the image has no curl.
set -eu

exec 3<> "/dev/tcp/127.0.0.1/$1"
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
read -r -t 10 _ status _ <&3
[ "$status" = 200 ]
