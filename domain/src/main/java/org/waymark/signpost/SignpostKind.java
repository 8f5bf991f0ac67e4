package org.waymark.signpost;

/** What somebody needs help with, in the order of the page. */
public enum SignpostKind {
    WELLBEING,
    HARASSMENT,
    SAFEGUARDING
}
