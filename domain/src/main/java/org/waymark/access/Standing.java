package org.waymark.access;

import org.waymark.people.PersonCard;

/**
 * The person behind a request, as the frame of the page shows them, and how old a session may be.
 */
public record Standing(PersonCard card, int credentialVersion, int accessVersion) {}
