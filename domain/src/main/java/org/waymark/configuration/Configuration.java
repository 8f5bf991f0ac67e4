package org.waymark.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says, variable by variable. What is empty counts as not set; a secret's file
 * goes before its value.
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
        return file.isPresent() ? Optional.of(read(variable, file.get())) : value(variable);
    }

    Optional<String> file(Variable variable) {
        return variable.fileVariable().flatMap(this::raw);
    }

    private Optional<String> value(Variable variable) {
        return raw(variable.variable());
    }

    private Optional<String> raw(String name) {
        return Optional.ofNullable(environment.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static String read(Variable variable, String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "The file named by %s (%s) can't be read: it must hold %s."
                            .formatted(
                                    variable.fileVariable().orElseThrow(),
                                    file,
                                    variable.expected().words()),
                    unreadable);
        }
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
