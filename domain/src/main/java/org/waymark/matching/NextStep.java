package org.waymark.matching;

/** What comes after a request was closed without a yes. */
public enum NextStep {
    /** The next on the list has been asked. */
    NEXT_ASKED("next-asked"),
    /** The list is at its end: the mentee chooses someone else. */
    CHOOSE("choose"),
    /** The mentee has asked the coordinator to find someone. */
    COORDINATOR("coordinator");

    private final String phrase;

    NextStep(String phrase) {
        this.phrase = phrase;
    }

    /** The name of its sentence among the messages. */
    public String phrase() {
        return phrase;
    }
}
