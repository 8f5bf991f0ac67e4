package org.waymark.resource;

import org.waymark.scheme.PhaseId;

/**
 * A resource in a coordinator's hands, in the version that was read.
 *
 * @param phase where it stands; of those for a whole scheme its latest phase
 */
public record ResourceToChange(PhaseId phase, ResourceRead read) {}
