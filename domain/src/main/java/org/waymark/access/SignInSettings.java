package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/** In which way people sign in, and how the university's word for somebody leads to a person. */
@ApplicationScoped
public class SignInSettings {
    /** Who checks that it is them. */
    public enum Way {
        /** Waymark itself, by name and password. */
        FORM,
        /** The university's OpenID provider. */
        OPENID,
        /** The university's LDAP directory, by name and password. */
        LDAP
    }

    /** What the university's word for somebody is in Waymark. */
    public enum Match {
        /** The name of their account; for who has none yet, their e-mail address. */
        LOGIN_NAME,
        STAFF_NUMBER,
        EMAIL
    }

    private final Configuration configuration;

    public SignInSettings() {
        this(Configuration.ofThisProcess());
    }

    SignInSettings(Map<String, String> environment) {
        this(new Configuration(environment));
    }

    private SignInSettings(Configuration configuration) {
        this.configuration = configuration;
    }

    public Way way() {
        return constant(Way.class, Variable.SIGN_IN);
    }

    /** Whether accounts with a password of their own may use it where the university signs in. */
    public boolean breakGlass() {
        return configuration.isOn(Variable.BREAK_GLASS);
    }

    public Match match() {
        return constant(Match.class, Variable.SIGN_IN_MATCH);
    }

    /** Whose members administer, besides those who were named for it. */
    public Optional<String> administratorGroup() {
        return configuration.find(Variable.ADMINISTRATOR_GROUP);
    }

    /** Whether Waymark's own passwords open anything. */
    public boolean ownPasswords() {
        return way() == Way.FORM || breakGlass();
    }

    /** Its name stands there in small letters with hyphens; another word was refused at start. */
    private <E extends Enum<E>> E constant(Class<E> kind, Variable variable) {
        String word = configuration.text(variable);
        return Enum.valueOf(kind, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
