package org.waymark.people;

import java.time.LocalDate;

/**
 * What an administrator writes of a guest: somebody of a partner institution, who is in no staff
 * file [3].
 *
 * @param role as colleagues read it, such as "Guest mentor"
 * @param until the last day as a guest
 */
public record GuestFacts(
        String givenName,
        String familyName,
        String email,
        String institution,
        String role,
        LocalDate until) {}
