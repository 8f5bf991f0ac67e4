package org.waymark.people;

import java.util.Locale;

/**
 * What anyone in a scheme may see of a colleague: the current preferred name, what they do and
 * where. Never a former name.
 *
 * @param gradePosition the grade's place in the university's ordered list, lowest first
 * @param pronounSubject "she", "he", "they" or the person's own
 */
public record PersonCard(
        PersonId id,
        String name,
        String givenName,
        String pronounSubject,
        String roleTitle,
        String unit,
        String department,
        String site,
        String grade,
        int gradePosition) {

    /** Of "she/her" the first word is the subject; without pronouns others write "they". */
    public PersonCard {
        pronounSubject =
                pronounSubject == null || pronounSubject.isBlank()
                        ? "they"
                        : pronounSubject.split("/", 2)[0].strip().toLowerCase(Locale.UK);
    }
}
