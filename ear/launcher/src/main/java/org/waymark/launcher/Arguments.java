package org.waymark.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the caller of {@link Run} or {@link Redeploy} says, as {@code --name=value}. */
final class Arguments {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    Arguments(String... arguments) {
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            if (parts.length != 2 || !parts[0].startsWith("--"))
                throw new IllegalArgumentException("not --name=value: " + argument);
            values.computeIfAbsent(parts[0].substring(2), name -> new ArrayList<>()).add(parts[1]);
        }
    }

    String one(String name) {
        var given = all(name);
        if (given.size() != 1) throw new IllegalArgumentException("--" + name + " is needed once");
        return given.get(0);
    }

    Path path(String name) {
        return Path.of(one(name)).toAbsolutePath().normalize();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Arguments whose values are themselves {@code name=value}. */
    Map<String, String> pairs(String name) {
        var pairs = new LinkedHashMap<String, String>();
        for (var value : all(name)) {
            var parts = value.split("=", 2);
            pairs.put(parts[0], parts[1]);
        }
        return pairs;
    }
}
