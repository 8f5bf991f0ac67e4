package org.waymark.monitoring;

import java.time.LocalDate;
import org.waymark.people.PersonId;

/**
 * Somebody in a phase that ended in the year, and how far they came in it.
 *
 * @param phase with its scheme
 * @param grade of the main post now, or null
 * @param gradePosition in the list of grades; nothing without a grade
 * @param jobFamily of the main post now, or null
 */
public record Participation(
        PersonId person,
        String phase,
        LocalDate endedOn,
        String grade,
        int gradePosition,
        String jobFamily,
        Stage stage) {}
