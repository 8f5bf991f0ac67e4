package org.waymark.organisation;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;
import org.waymark.shared.Id;

/** A unit, site, job family or grade was added, changed, retired or brought back. */
public record OrganisationChanged(PersonId by, Id about) implements Happened {}
