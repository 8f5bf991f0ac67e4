package org.waymark.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says, variable by variable. What is empty counts as not set. A secret is
 * given as a value or by a file; both together are refused, since one of them is a forgotten one.
 */
public final class Configuration {
    private static final Configuration OF_THIS_PROCESS = new Configuration(System.getenv());

    private final Map<String, String> environment;

    public Configuration(Map<String, String> environment) {
        this.environment = environment;
    }

    public static Configuration ofThisProcess() {
        return OF_THIS_PROCESS;
    }

    /** What is set, else what holds otherwise, else nothing. */
    public Optional<String> find(Variable variable) {
        return set(variable).or(variable::otherwise);
    }

    /** As {@link #find}, and empty where there is nothing. */
    public String text(Variable variable) {
        return find(variable).orElse("");
    }

    public int number(Variable variable) {
        String value = text(variable);
        if (!variable.expected().allows(value)) {
            throw new IllegalStateException(refusal(variable));
        }
        return Integer.parseInt(value);
    }

    public boolean isOn(Variable variable) {
        return Boolean.parseBoolean(text(variable));
    }

    public boolean isSet(Variable variable) {
        return set(variable).isPresent();
    }

    /** What is separated by commas. */
    public List<String> list(Variable variable) {
        return Arrays.stream(text(variable).split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** What is wrong with it in one sentence, without a secret's value. */
    String refusal(Variable variable) {
        Optional<String> file = file(variable);
        String name = variable.variable();
        if (file.isPresent()) {
            name = "The file named by " + variable.fileVariable().orElseThrow();
        }
        String what = variable.isSecret() ? "" : " (“" + text(variable) + "”)";
        return name + what + " must hold " + variable.expected().words() + ".";
    }

    private Optional<String> set(Variable variable) {
        Optional<String> file = file(variable);
        Optional<String> value = raw(variable.variable());
        if (file.isEmpty()) {
            return value;
        }
        if (value.isPresent()) {
            throw new IllegalStateException(
                    "%s and %s are both set: leave out the one that is no longer meant."
                            .formatted(variable.variable(), variable.fileVariable().orElseThrow()));
        }
        return Optional.of(read(variable, file.get()));
    }

    Optional<String> file(Variable variable) {
        return variable.fileVariable().flatMap(this::raw);
    }

    private Optional<String> raw(String name) {
        return Optional.ofNullable(environment.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static String read(Variable variable, String file) {
        try {
            String text = Files.readString(Path.of(file)).strip();
            if (text.isEmpty()) {
                throw new IllegalStateException(aboutFile(variable, file, "is empty"));
            }
            return text;
        } catch (IOException unreadable) {
            throw new IllegalStateException(aboutFile(variable, file, "can't be read"), unreadable);
        }
    }

    private static String aboutFile(Variable variable, String file, String what) {
        return "The file named by %s (%s) %s: it must hold %s."
                .formatted(
                        variable.fileVariable().orElseThrow(),
                        file,
                        what,
                        variable.expected().words());
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Nothing of what it holds: it has secrets. */
    @Override
    public String toString() {
        return "configuration";
    }
}
