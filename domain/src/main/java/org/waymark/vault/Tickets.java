package org.waymark.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/**
 * What a browser keeps for us and brings back: nobody else can make, read or change it, and what
 * was sealed for one use opens for no other. Every server with the same master key opens it.
 */
@ApplicationScoped
public class Tickets {
    @Inject MasterKey master;

    protected Tickets() {}

    Tickets(MasterKey master) {
        this.master = master;
    }

    /** Fit for a cookie's value. */
    public String seal(String use, String text) {
        try {
            byte[] sealed =
                    master.forTickets()
                            .encrypt(text.getBytes(StandardCharsets.UTF_8), MasterKey.bound(use));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("A ticket could not be sealed", refused);
        }
    }

    /** The text, or nothing where the ticket isn't ours, was changed, or is for another use. */
    public Optional<String> open(String use, String ticket) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(ticket);
            byte[] opened = master.forTickets().decrypt(sealed, MasterKey.bound(use));
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
