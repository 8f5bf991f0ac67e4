package org.waymark.web.draft;

import org.waymark.form.Answers;
import org.waymark.form.Form;

/**
 * A document of the two as one of them is writing it: what is typed, the version that was read
 * before, and what the other wrote meanwhile.
 */
public final class Writing {
    private Answers answers;
    private long version;
    private Answers newer;

    public Writing(Answers answers, long version) {
        this.answers = answers;
        this.version = version;
    }

    /** Goes on with a draft, which remembers the version that was read when it was begun. */
    public void goOnWith(Answers draft, Form form) {
        answers = answers.with(draft.only(key -> form.question(key).isPresent()));
        if (draft.text("version").matches("[0-9]{1,9}")) {
            version = Long.parseLong(draft.text("version"));
        }
    }

    /** The other was quicker: their words stand beside these, and saving again keeps these. */
    public void standBeside(Answers fresh, long freshVersion) {
        newer = fresh;
        version = freshVersion;
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** What was saved meanwhile, or null. */
    public Answers getNewer() {
        return newer;
    }
}
