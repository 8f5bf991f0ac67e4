package org.waymark.portfolio;

import java.util.Locale;

/** What sort of evidence a piece is; each has its own form [2]. */
public enum EvidenceKind {
    ACHIEVEMENT,
    REFLECTION,
    COURSE,
    CERTIFICATE,
    QUALIFICATION,
    POST;

    /** Of its form, and of a draft of it. */
    public String formKey() {
        return "evidence-" + name().toLowerCase(Locale.ROOT);
    }
}
