package org.waymark.meeting;

import org.waymark.people.PersonCard;

/** One meeting, and with whom. */
public record MeetingSheet(MeetingView meeting, PersonCard partner) {}
