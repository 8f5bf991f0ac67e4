package org.waymark.configuration;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Looks at everything before anything begins, so that whoever starts the server learns all that is
 * wrong at once, and Waymark doesn't come up half. Secrets are never told.
 */
public final class ConfigurationCheck {
    private static final Logger LOG = Logger.getLogger(ConfigurationCheck.class.getName());
    private static final int NEAR = 4;

    private final Configuration configuration;

    public ConfigurationCheck(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Refuses to go on while anything is wrong with what this process was told. */
    public static void mustHold() {
        new ConfigurationCheck(Configuration.ofThisProcess()).orRefuse();
    }

    void orRefuse() {
        unknown().forEach(word -> LOG.warning(() -> "WM-102 " + word));
        List<String> wrong = wrong();
        if (!wrong.isEmpty()) {
            String said =
                    "WM-101 Waymark doesn't start, because its configuration isn't right:\n - "
                            + String.join("\n - ", wrong)
                            + "\nEvery variable is described in docs/configuration.md.";
            LOG.severe(() -> said);
            throw new IllegalStateException(said);
        }
    }

    /**
     * A sentence for each variable that is missing or wrong, and for those that need each other.
     */
    public List<String> wrong() {
        var wrong = new ArrayList<String>();
        for (Variable variable : Variable.values()) {
            wrongWith(variable).ifPresent(wrong::add);
        }
        together().forEach(wrong::add);
        return wrong;
    }

    private Optional<String> wrongWith(Variable variable) {
        try {
            if (!configuration.isSet(variable)) {
                return variable.isNeeded() ? Optional.of(missing(variable)) : Optional.empty();
            }
            return variable.expected().allows(configuration.text(variable))
                    ? Optional.empty()
                    : Optional.of(configuration.refusal(variable));
        } catch (IllegalStateException unreadable) {
            return Optional.of(unreadable.getMessage());
        }
    }

    private static String missing(Variable variable) {
        return variable.variable()
                + variable.fileVariable().map(file -> " (or " + file + ")").orElse("")
                + " is missing: "
                + variable.expected().words()
                + "; "
                + variable.purpose()
                + ".";
    }

    private Stream<String> together() {
        return Stream.concat(mailTogether(), signInTogether());
    }

    private Stream<String> signInTogether() {
        List<Variable> needed =
                switch (configuration.text(Variable.SIGN_IN)) {
                    case "openid" ->
                            List.of(
                                    Variable.OPENID_ISSUER,
                                    Variable.OPENID_CLIENT_ID,
                                    Variable.OPENID_CLIENT_SECRET,
                                    Variable.BASE_URL);
                    case "ldap" -> List.of(Variable.LDAP_URL, Variable.LDAP_BASE);
                    default -> List.of();
                };
        return Stream.concat(
                needed.stream().flatMap(variable -> when(!isSet(variable), variable).stream()),
                needed.contains(Variable.LDAP_URL) ? directoryTogether() : Stream.empty());
    }

    private Stream<String> directoryTogether() {
        boolean named = isSet(Variable.LDAP_BIND_DN);
        return Stream.of(
                        when(
                                named && !isSet(Variable.LDAP_BIND_PASSWORD),
                                Variable.LDAP_BIND_PASSWORD),
                        wayToTheDirectory())
                .flatMap(Optional::stream);
    }

    private Optional<String> wayToTheDirectory() {
        String url = configuration.text(Variable.LDAP_URL);
        boolean startTls = configuration.isOn(Variable.LDAP_STARTTLS);
        if (!Variable.LDAP_URL.expected().allows(url)) {
            return Optional.empty();
        }
        if (url.startsWith("ldaps:")) {
            return startTls
                    ? Optional.of(
                            "%s must be false where %s begins with ldaps://."
                                    .formatted(
                                            Variable.LDAP_STARTTLS.variable(),
                                            Variable.LDAP_URL.variable()))
                    : Optional.empty();
        }
        return startTls || Expected.Patterns.isSafe(URI.create(url), "ldaps")
                ? Optional.empty()
                : Optional.of(
                        "%s must begin with ldaps://, or %s be true: passwords aren't sent in the clear."
                                .formatted(
                                        Variable.LDAP_URL.variable(),
                                        Variable.LDAP_STARTTLS.variable()));
    }

    private Stream<String> mailTogether() {
        boolean mail = isSet(Variable.SMTP_HOST);
        return Stream.of(
                        when(mail && !isSet(Variable.SMTP_FROM), Variable.SMTP_FROM),
                        when(
                                mail && isSet(Variable.SMTP_USER) && !isSet(Variable.SMTP_PASSWORD),
                                Variable.SMTP_PASSWORD),
                        when(
                                mail && isSet(Variable.SMTP_PASSWORD) && !isSet(Variable.SMTP_USER),
                                Variable.SMTP_USER),
                        when(
                                mail
                                        && !configuration.isOn(Variable.DEMO)
                                        && !isSet(Variable.BASE_URL),
                                Variable.BASE_URL))
                .flatMap(Optional::stream);
    }

    private static Optional<String> when(boolean isMissing, Variable variable) {
        return isMissing ? Optional.of(missing(variable)) : Optional.empty();
    }

    private boolean isSet(Variable variable) {
        return configuration.file(variable).isPresent() || configuration.isSet(variable);
    }

    /** A sentence for each word that looks like ours and isn't, with the nearest that is. */
    public List<String> unknown() {
        return new TreeSet<>(configuration.environment().keySet())
                .stream()
                        .filter(name -> name.startsWith(Variable.PREFIX))
                        .filter(name -> !Variable.isKnown(name))
                        .map(ConfigurationCheck::unknown)
                        .toList();
    }

    private static String unknown(String name) {
        return name
                + " is no variable of Waymark's, and has no effect."
                + nearest(name).map(near -> " Did you mean " + near + "?").orElse("");
    }

    private static Optional<String> nearest(String name) {
        return Arrays.stream(Variable.values())
                .flatMap(
                        each ->
                                Stream.concat(
                                        Stream.of(each.variable()), each.fileVariable().stream()))
                .filter(known -> distance(name, known) <= NEAR)
                .min(Comparator.comparingInt(known -> distance(name, known)));
    }

    /** How many letters differ, are missing or too many (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
