package org.waymark.resource;

/** What a resource is. */
public enum ResourceKind {
    GUIDE,
    LINK,
    ARTICLE,
    /** With equality and diversity guidance, and where to refer people. */
    PACK
}
