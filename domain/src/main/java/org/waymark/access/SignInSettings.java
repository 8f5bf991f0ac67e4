package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** In which way people sign in, and how the university's word for somebody leads to a person. */
@ApplicationScoped
public class SignInSettings {
    static final String WAY = "WAYMARK_SIGN_IN";
    static final String BREAK_GLASS = "WAYMARK_BREAK_GLASS";
    static final String MATCH = "WAYMARK_SIGN_IN_MATCH";
    static final String GROUP = "WAYMARK_ADMINISTRATOR_GROUP";

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

    private final Variables variables;

    public SignInSettings() {
        this(System.getenv());
    }

    SignInSettings(Map<String, String> environment) {
        this.variables = new Variables(environment);
    }

    public Way way() {
        return variables.oneOf(WAY, Way.class, Way.FORM);
    }

    /** Whether accounts with a password of their own may use it where the university signs in. */
    public boolean breakGlass() {
        return variables.yes(BREAK_GLASS);
    }

    public Match match() {
        return variables.oneOf(MATCH, Match.class, Match.LOGIN_NAME);
    }

    /** Whose members administer, besides those who were named for it. */
    public Optional<String> administratorGroup() {
        return variables.text(GROUP);
    }

    /** Whether Waymark's own passwords open anything. */
    public boolean ownPasswords() {
        return way() == Way.FORM || breakGlass();
    }

    /** Refuses what can't be meant, by the name of the variable. */
    public void check() {
        way();
        breakGlass();
        match();
    }
}
