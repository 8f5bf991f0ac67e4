package org.waymark.enrolment;

import org.waymark.form.FormId;
import org.waymark.vault.SealedText;

/**
 * A profile as it is kept: the version of the form it was written on, and what isn't open to the
 * others of the phase sealed.
 *
 * @param forCoordinators the sealed form of {@link Profile#forCoordinators}, or null for nothing
 * @param own the sealed form of {@link Profile#own}
 */
public record WrittenProfile(
        FormId form, Profile profile, SealedText forCoordinators, SealedText own) {}
