package org.waymark.award;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody was appointed to mark or to examine. */
public record OfficerAppointed(PersonId by, AwardId about, PersonId person, Duty duty)
        implements Happened {}
