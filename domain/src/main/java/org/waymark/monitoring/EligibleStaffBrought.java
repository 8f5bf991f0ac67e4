package org.waymark.monitoring;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** An administrator brought a file in place of all figures of the eligible staff of a year. */
public record EligibleStaffBrought(PersonId by, EligibleYearId about) implements Happened {}
