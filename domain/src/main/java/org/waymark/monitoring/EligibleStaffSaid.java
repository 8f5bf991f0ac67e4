package org.waymark.monitoring;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** An administrator entered how many of the staff are eligible, for one characteristic. */
public record EligibleStaffSaid(PersonId by, EligibleYearId about) implements Happened {}
