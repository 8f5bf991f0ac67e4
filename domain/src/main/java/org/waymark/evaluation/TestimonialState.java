package org.waymark.evaluation;

/** What became of the question whether somebody can be quoted with their name. */
public enum TestimonialState {
    ASKED,
    AGREED,
    DECLINED,
    WITHDRAWN
}
