package org.waymark.portfolio;

import org.waymark.people.PersonId;

/**
 * A piece says something else now, or is gone: whoever was to read an earlier edition needn't any
 * more. No {@link org.waymark.shared.Happened}: that somebody writes is nobody's matter.
 */
public record EvidenceSaysOtherwise(PersonId by, EvidenceId evidence) {}
