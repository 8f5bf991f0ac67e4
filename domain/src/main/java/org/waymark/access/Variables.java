package org.waymark.access;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Variables of the environment; each refusal names the variable and what is expected of it. */
final class Variables {
    private final Map<String, String> environment;

    Variables(Map<String, String> environment) {
        this.environment = environment;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    String required(String name, String expected) {
        return text(name).orElseThrow(() -> new IllegalStateException(name + " must " + expected));
    }

    /** The value, or what stands in the file that the variable of this name and _FILE names. */
    Optional<String> secret(String name) {
        Optional<String> file = text(name + "_FILE");
        if (file.isEmpty()) {
            return text(name);
        }
        if (text(name).isPresent()) {
            throw new IllegalStateException(
                    "Set " + name + " or " + name + "_FILE, not both of them");
        }
        try {
            return Optional.of(Files.readString(Path.of(file.get())).strip())
                    .filter(value -> !value.isEmpty());
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    name + "_FILE must name a file that the server can read, not " + file.get(),
                    unreadable);
        }
    }

    boolean yes(String name) {
        String value = text(name).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalStateException(name + " must be true or false, not " + value);
        }
        return value.equals("true");
    }

    /** What stands between commas. */
    List<String> list(String name) {
        return text(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** A constant by its name in small letters with hyphens. */
    <E extends Enum<E>> E oneOf(String name, Class<E> kind, E otherwise) {
        String value = text(name).orElse(word(otherwise));
        return Stream.of(kind.getEnumConstants())
                .filter(each -> word(each).equals(value))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        name
                                                + " must be one of "
                                                + Stream.of(kind.getEnumConstants())
                                                        .map(Variables::word)
                                                        .collect(Collectors.joining(", "))
                                                + ", not "
                                                + value));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int number(String name, int otherwise) {
        String value = text(name).orElse(String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            // Told below.
        }
        throw new IllegalStateException(
                name + " must be a whole number above 0, such as " + otherwise + ", not " + value);
    }

    URI address(String name, String example, String... schemes) {
        String expected = "be an address such as " + example;
        String value = required(name, expected);
        try {
            URI address = URI.create(value);
            if (address.getHost() != null && List.of(schemes).contains(address.getScheme())) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            // Told below.
        }
        throw new IllegalStateException(name + " must " + expected + ", not " + value);
    }

    /** Whether only this machine itself is meant, as in tests. */
    static boolean isLoopback(URI address) {
        return List.of("localhost", "127.0.0.1", "[::1]").contains(address.getHost());
    }
}
