package org.waymark.configuration;

import java.io.File;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a variable may hold, in words for whoever sets it and as a check. */
public enum Expected {
    TEXT("a text", value -> true),
    NAME("a name without spaces", value -> Pattern.matches("\\S+", value)),
    SWITCH("true or false", value -> value.equals("true") || value.equals("false")),
    PORT("a port, from 1 to 65535", Expected::isPort),
    NETWORK_ADDRESS("an address of this machine such as 127.0.0.1", Patterns::isHost),
    HOST("the name or address of a host such as mail.your.university", Patterns::isHost),
    HOSTS("hosts, with a port where it isn't the usual one, separated by commas", Patterns::hosts),
    DATABASE(
            "the address of a MariaDB such as jdbc:mariadb://localhost:3306/waymark",
            value -> Pattern.matches("jdbc:mariadb:[^/]*//[^/]+/[^/?]+(\\?.*)?", value)),
    ADDRESS("an address that begins with http:// or https:// and names a host", Patterns::isWeb),
    SECURE_ADDRESS(
            "an address that begins with https:// (http:// for this machine alone) and names a host",
            value -> Patterns.isWeb(value) && Patterns.isSafe(URI.create(value), "https")),
    MAIL("an e-mail address", value -> Pattern.matches("[^\\s@]+@[^\\s@]+", value)),
    MEGABYTES("a whole number of megabytes, from 1 to 999999", "[1-9][0-9]{0,5}"),
    FILE_MEGABYTES("a whole number of megabytes, from 1 to 25", "[1-9]|1[0-9]|2[0-5]"),
    SECONDS("a whole number of seconds, from 1 to 9999", "[1-9][0-9]{0,3}"),
    LOG_FORMAT("text or json", "text|json"),
    WAY_IN("form, openid or ldap", "form|openid|ldap"),
    MATCH("login-name, staff-number or email", "login-name|staff-number|email"),
    DIRECTORY(
            "an address that begins with ldaps:// or ldap:// and names a host",
            value -> Patterns.isAddress(value, "ldaps", "ldap")),
    FILTER("an LDAP filter in brackets that holds {name}", "\\(.*\\{name\\}.*\\)"),
    TEXTS("texts, separated by commas", value -> true),
    SCOPES("texts, separated by commas, openid among them", "(.*,)?\\s*openid\\s*(,.*)?"),
    PATH("the path of a file", value -> true),
    READABLE_FILE(
            "the path of a file that the server can read", value -> new File(value).canRead()),
    SECRET("a secret", value -> true),
    KEY("32 random bytes in Base64 (44 characters): openssl rand -base64 32", Expected::isKey);

    private final String words;
    private final Predicate<String> check;

    Expected(String words, Predicate<String> check) {
        this.words = words;
        this.check = check;
    }

    Expected(String words, String pattern) {
        this(words, value -> Pattern.matches(pattern, value));
    }

    public String words() {
        return words;
    }

    /** Whether the value is never to be printed, and may come from a file. */
    public boolean isSecret() {
        return this == SECRET || this == KEY;
    }

    boolean allows(String value) {
        return check.test(value);
    }

    private static boolean isPort(String value) {
        return Pattern.matches("[0-9]{1,5}", value)
                && Integer.parseInt(value) >= 1
                && Integer.parseInt(value) <= 65_535;
    }

    private static boolean isKey(String value) {
        try {
            return Base64.getDecoder().decode(value).length == 32;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    static final class Patterns {
        private static final String HOST =
                "[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\\[?[0-9a-fA-F:]+]?";

        private Patterns() {}

        static boolean isHost(String value) {
            return Pattern.matches(HOST, value);
        }

        static boolean hosts(String value) {
            return Arrays.stream(value.split(","))
                    .map(String::strip)
                    .allMatch(each -> Pattern.matches("(" + HOST + ")(:[0-9]{1,5})?", each));
        }

        static boolean isWeb(String value) {
            return isAddress(value, "https", "http");
        }

        /** Whether nobody on the way can read along: by its scheme, or for want of a way. */
        static boolean isSafe(URI address, String scheme) {
            return scheme.equals(address.getScheme())
                    || List.of("localhost", "127.0.0.1", "[::1]").contains(address.getHost());
        }

        static boolean isAddress(String value, String... schemes) {
            try {
                URI address = URI.create(value);
                return address.getHost() != null
                        && List.of(schemes).contains(String.valueOf(address.getScheme()));
            } catch (IllegalArgumentException noAddress) {
                return false;
            }
        }
    }
}
