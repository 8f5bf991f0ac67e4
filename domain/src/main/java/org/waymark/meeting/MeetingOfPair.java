package org.waymark.meeting;

import org.waymark.partnership.Partnership;

/** A meeting beside its pair. */
public record MeetingOfPair(Meeting meeting, Partnership pair) {}
