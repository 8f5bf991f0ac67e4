package org.waymark.container;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** Two people with a partnership. */
public record Pair(PartnershipId id, PersonId mentor, PersonId mentee) {}
