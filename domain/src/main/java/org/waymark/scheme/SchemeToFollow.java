package org.waymark.scheme;

/**
 * A scheme to somebody who may want to be told when it opens for them.
 *
 * @param told whether they will be
 */
public record SchemeToFollow(SchemeId id, String name, boolean told) {}
