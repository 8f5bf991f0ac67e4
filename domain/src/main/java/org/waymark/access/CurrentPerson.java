package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.function.Supplier;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

/**
 * The person behind the current call. The container's principal is the person's id, so there is
 * nothing to look up.
 */
@ApplicationScoped
public class CurrentPerson {
    private static final ThreadLocal<PersonId> ACTING = new ThreadLocal<>();

    @Inject SecurityContext security;

    protected CurrentPerson() {}

    public PersonId id() {
        PersonId acting = ACTING.get();
        if (acting != null) {
            return acting;
        }
        if (security.getCallerPrincipal() == null) {
            throw new NotFound();
        }
        return new PersonId(security.getCallerPrincipal().getName());
    }

    /** As whom this thread does something, or null. */
    static PersonId acting() {
        return ACTING.get();
    }

    /** The caller as the keeper of what is their own: private notes, drafts, profile. */
    public Self self() {
        return new Self(id());
    }

    /**
     * Does something as this person, in this thread. Only the demonstration uses it, to live the
     * weeks before today through the services that people use; an architecture test holds that.
     */
    public static <T> T actingAs(PersonId person, Supplier<T> act) {
        PersonId before = ACTING.get();
        ACTING.set(person);
        try {
            return act.get();
        } finally {
            if (before == null) {
                ACTING.remove();
            } else {
                ACTING.set(before);
            }
        }
    }
}
