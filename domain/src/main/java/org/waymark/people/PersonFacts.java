package org.waymark.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the university's personnel records say of a person.
 *
 * @param preferredName the given name that the person goes by, or null
 * @param pronouns such as "she/her", or null: then others write "they"
 * @param email null where somebody has none: then letters print
 * @param posts one or more; number 1 is the main one
 */
public record PersonFacts(
        String staffNumber,
        String givenName,
        String familyName,
        String preferredName,
        String pronouns,
        String email,
        PersonState state,
        List<PostFacts> posts) {
    public PersonFacts {
        posts = List.copyOf(posts);
    }

    /** What the records say of one post of a person. */
    public record PostFacts(
            int number,
            OrgUnitId unit,
            SiteId site,
            JobFamilyId jobFamily,
            GradeId grade,
            BigDecimal fte,
            String roleTitle,
            LocalDate starts,
            LocalDate contractEnd,
            PersonId manager) {
        /** The number of the main post. */
        public static final int MAIN = 1;
    }
}
