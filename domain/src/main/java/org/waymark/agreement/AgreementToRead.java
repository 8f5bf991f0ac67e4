package org.waymark.agreement;

import java.time.Instant;
import java.util.List;
import org.waymark.form.Answers;
import org.waymark.partnership.Side;
import org.waymark.people.PersonCard;
import org.waymark.shared.RuleBroken;

/**
 * One version as one of the two reads it.
 *
 * @param goesOn whether the partnership hasn't ended, so that something can still change
 * @param read stands for exactly this text; given back when it is signed
 * @param changes since the version that both had signed before; empty for a first version
 * @param missing what still keeps them from signing, each at its question
 * @param mySignedAt or null
 * @param partnerSignedAt or null
 * @param earlier the version that held before it, or null
 * @param earlierAnswers what stood in that
 * @param lines the newest versions, newest first
 */
public record AgreementToRead(
        PersonCard me,
        PersonCard partner,
        boolean iAmMentor,
        boolean goesOn,
        int number,
        AgreementText text,
        String read,
        boolean changedByMe,
        Instant changedAt,
        Instant mySignedAt,
        Instant partnerSignedAt,
        Standing standing,
        List<AgreementText.Change> changes,
        List<RuleBroken> missing,
        Agreements.Line earlier,
        Answers earlierAnswers,
        List<Agreements.Line> lines) {

    /** Where a version stands, for the one who reads it. */
    public enum Standing {
        /** Nobody has signed it yet. */
        WRITING,
        WAITS_FOR_YOU,
        WAITS_FOR_PARTNER,
        /** Both have signed it, and nothing newer. */
        HOLDS,
        /** A later version holds in its place. */
        REPLACED,
        /** They let the change be. */
        DROPPED;

        /**
         * @param lines the newest versions
         */
        static Standing of(AgreementVersion version, Side reader, List<Agreements.Line> lines) {
            if (version.isDropped()) {
                return DROPPED;
            }
            if (version.holds()) {
                boolean replaced =
                        lines.stream()
                                .anyMatch(
                                        line ->
                                                line.number() > version.number()
                                                        && line.holdsSince() != null);
                return replaced ? REPLACED : HOLDS;
            }
            if (lines.stream()
                    .anyMatch(line -> !line.dropped() && line.number() > version.number())) {
                return REPLACED;
            }
            if (!version.isSigned()) {
                return WRITING;
            }
            return version.signatureOf(reader).isPresent() ? WAITS_FOR_PARTNER : WAITS_FOR_YOU;
        }
    }

    public boolean isToBeSigned() {
        return goesOn && (standing == Standing.WRITING || standing == Standing.WAITS_FOR_YOU);
    }

    public boolean isFitToSign() {
        return isToBeSigned() && missing.isEmpty();
    }

    /** Whether a version that both had signed would go on holding if this one were dropped. */
    public boolean isDroppable() {
        return earlier != null && (isToBeSigned() || isSignedByMeOnly());
    }

    public boolean isSignedByMeOnly() {
        return goesOn && standing == Standing.WAITS_FOR_PARTNER;
    }

    /** Whether the next version can be suggested. */
    public boolean isOpenToChange() {
        return isSignedByMeOnly() || goesOn && standing == Standing.HOLDS;
    }
}
