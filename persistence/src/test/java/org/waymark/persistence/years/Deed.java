package org.waymark.persistence.years;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What somebody did, by the clocks of the university.
 *
 * @param number of the report, meeting or manager, where there are several
 * @param day that was said with it, or null
 * @param word that was said with it, or null
 */
record Deed(
        LocalDateTime at,
        int pair,
        Did did,
        Who who,
        int number,
        LocalDate day,
        LocalDateTime time,
        String word) {
    enum Who {
        MENTOR,
        MENTEE,
        MANAGER,
        COORDINATOR,
        RECORDS;

        Who partner() {
            return this == MENTOR ? MENTEE : MENTOR;
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    enum Did {
        ASK,
        ACCEPT,
        DECLINE,
        OFFER,
        SAY_YES,
        SAY_NO,
        WRITE_AND_SIGN,
        SIGN,
        PROPOSE,
        MOVE,
        CHOOSE,
        CANCEL,
        MEET,
        MISS,
        LOG,
        SHOW,
        AGREE,
        ADD_LINE,
        ASK_CHANGE,
        KEEP,
        ACKNOWLEDGE,
        ASK_TO_TALK,
        TALKED,
        CHANGE_MANAGER,
        HOLD,
        GO_ON,
        ASK_REVIEW,
        ANSWER_ALONE,
        DECIDE,
        AGREE_DECISION,
        WIND_DOWN,
        MARK,
        END,
        LEAVE,
        ANSWER_QUESTIONS,
        PUT_AWAY,
        SETTLE
    }

    @Override
    public String toString() {
        return at
                + " "
                + who
                + " "
                + did
                + (number == 0 ? "" : " " + number)
                + (day == null ? "" : " " + day)
                + (time == null ? "" : " " + time)
                + (word == null ? "" : " " + word);
    }
}
