package org.waymark.portfolio;

/** For what somebody shares their portfolio [2]. */
public enum Purpose {
    INTERVIEW,
    PDR,
    ASSESSMENT
}
