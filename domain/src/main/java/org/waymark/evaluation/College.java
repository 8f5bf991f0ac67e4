package org.waymark.evaluation;

import org.waymark.people.OrgUnitId;

/** The college of somebody's main post. */
public record College(OrgUnitId id, String name) {}
