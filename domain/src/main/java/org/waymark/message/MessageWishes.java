package org.waymark.message;

import java.time.LocalTime;
import org.waymark.shared.RuleBroken;

/**
 * When somebody's mail comes, and what of it they do without.
 *
 * @param quietFrom with {@code quietUntil} the hours in which none comes, over midnight where they
 *     end earlier than they begin; both null for none
 * @param workingDaysOnly none comes at weekends and on days on which the university is closed
 * @param reminders whether reminders come
 * @param invitations whether invitations and questionnaires come
 */
public record MessageWishes(
        Rhythm rhythm,
        LocalTime quietFrom,
        LocalTime quietUntil,
        boolean workingDaysOnly,
        boolean reminders,
        boolean invitations) {
    /** Whoever has said nothing gets each thing as soon as it happens. */
    public static final MessageWishes STANDARD =
            new MessageWishes(Rhythm.EACH, null, null, false, true, true);

    public MessageWishes {
        if ((quietFrom == null) != (quietUntil == null)) {
            throw new RuleBroken("message.rule.quiet-both")
                    .at(quietFrom == null ? "quiet-from" : "quiet-until");
        }
        if (quietFrom != null && quietFrom.equals(quietUntil)) {
            throw new RuleBroken("message.rule.quiet-always").at("quiet-until");
        }
    }

    boolean declines(MessageRule rule) {
        return switch (rule.why()) {
            case REMINDER -> !reminders;
            case INVITATION -> !invitations;
            default -> false;
        };
    }

    boolean isQuietAt(LocalTime time) {
        if (quietFrom == null) {
            return false;
        }
        boolean begun = !time.isBefore(quietFrom);
        boolean ahead = time.isBefore(quietUntil);
        return quietFrom.isBefore(quietUntil) ? begun && ahead : begun || ahead;
    }
}
