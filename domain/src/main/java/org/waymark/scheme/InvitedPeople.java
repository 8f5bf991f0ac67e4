package org.waymark.scheme;

import org.waymark.shared.Slice;

/**
 * A page of whom a phase is offered to.
 *
 * @param interested how many asked to be told when a phase of the scheme opens
 * @param changeable whether people can be invited; not once it is closed
 */
public record InvitedPeople(
        PhaseId phase,
        String phaseName,
        boolean draft,
        boolean changeable,
        int mentors,
        int mentees,
        int interested,
        Slice<Invited> page) {}
