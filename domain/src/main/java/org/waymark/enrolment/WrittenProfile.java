package org.waymark.enrolment;

import org.waymark.form.FormId;
import org.waymark.vault.SealedText;

/**
 * A profile as it is kept: the version of the form it was written on, and its own part sealed.
 *
 * @param own the sealed form of {@link Profile#own}
 */
public record WrittenProfile(FormId form, Profile profile, SealedText own) {}
