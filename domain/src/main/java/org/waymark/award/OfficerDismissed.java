package org.waymark.award;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody marks or examines no more. */
public record OfficerDismissed(PersonId by, AwardId about, PersonId person, Duty duty)
        implements Happened {}
