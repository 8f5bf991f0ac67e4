#!/bin/sh
# Puts together what the image holds. The Dockerfile runs it, and so does the test TheImagesSteps.
#
#   image.sh PAYARA.zip WAYMARK.ear LAUNCHER.jar FOLDER
#
# Needs a JDK and nothing else.
set -eu

payara_zip=$1
application=$2
launcher=$3
folder=$4

server="$folder/software/$(basename "$payara_zip" .zip)"
config="$server/glassfish/domains/domain1/config"
keystore_password=changeit # the domain's own; the keys below open nothing that anybody can reach

mkdir -p "$folder/software"
(cd "$folder/software" && jar --extract --file "$payara_zip" && mv payara6 "$server")

# The keys in the download are the same for everybody: new ones, of which the same copy is trusted.
for alias in s1as glassfish-instance; do
    for store in keystore.p12 cacerts.p12; do
        keytool -delete -noprompt -alias "$alias" -storetype PKCS12 \
            -keystore "$config/$store" -storepass "$keystore_password" 2>/dev/null || true
    done
    keytool -genkeypair -alias "$alias" -dname "CN=localhost, O=Waymark" -keyalg EC -groupname secp256r1 \
        -validity 3650 -storetype PKCS12 -keystore "$config/keystore.p12" -storepass "$keystore_password" 2>/dev/null
    keytool -exportcert -alias "$alias" -storetype PKCS12 -keystore "$config/keystore.p12" \
        -storepass "$keystore_password" -file "$folder/$alias.crt" 2>/dev/null
    keytool -importcert -noprompt -alias "$alias" -file "$folder/$alias.crt" -storetype PKCS12 \
        -keystore "$config/cacerts.p12" -storepass "$keystore_password" 2>/dev/null
    rm "$folder/$alias.crt"
done

# What comes with the server and nobody uses here.
rm -rf "$server/glassfish/domains/domain1/autodeploy" "$server/glassfish/domains/domain1/docroot" \
    "$server/README.txt" "$config/keyfile"
: > "$config/keyfile"
: > "$config/admin-keyfile" # written anew at each start, with a password nobody knows

cp "$application" "$folder/waymark.ear"
cp "$launcher" "$folder/launcher.jar"
cp "$(dirname "$0")/serve.sh" "$(dirname "$0")/answers.sh" "$folder/"
chmod 755 "$folder/serve.sh" "$folder/answers.sh"

# Whoever runs it may read it all and change nothing.
chmod -R u+rwX,go+rX,go-w "$folder"
