package org.waymark.calendar;

/**
 * What a mail tells a calendar (RFC 5546).
 *
 * @param method REQUEST for a time that holds, new or changed; CANCEL for one that doesn't
 */
public record Invitation(String method, String text) {}
