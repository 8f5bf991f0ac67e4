package org.waymark.people;

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
        int gradePosition) {}
