package org.waymark.scheme;

import java.util.Arrays;
import java.util.List;

/** When a questionnaire is asked, and of whom (PRODUCT §15). */
public enum Wave {
    /** The mentee, when both have signed. */
    BEFORE("mentee-before", "before", "impact"),
    /** The mentee, when it has ended. */
    AFTER("mentee-after", "after", "impact"),
    /** The mentee, some months after the ending. */
    LATER("mentee-months-later", "later", "impact"),
    /** The mentor, when it has ended. */
    MENTOR("mentor-after", "mentor", "mentor-evaluation");

    private final String answer;
    private final String writer;
    private final String form;

    Wave(String answer, String writer, String form) {
        this.answer = answer;
        this.writer = writer;
        this.form = form;
    }

    /** Its name among the answers to the form of rules. */
    String answer() {
        return answer;
    }

    /** Which of the form's questions are for it, as the form says behind an at sign. */
    public String writer() {
        return writer;
    }

    /** The key of the form that it is answered on. */
    public String form() {
        return form;
    }

    static List<Wave> named(List<String> answers) {
        return Arrays.stream(values()).filter(wave -> answers.contains(wave.answer)).toList();
    }
}
