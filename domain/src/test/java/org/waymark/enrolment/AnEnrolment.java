package org.waymark.enrolment;

import java.time.Instant;
import org.waymark.form.Answers;
import org.waymark.form.FormId;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.vault.SealedText;

/** Enrolments to test with. */
public final class AnEnrolment {
    public static final Instant JOINED_AT = Instant.parse("2026-09-02T08:00:00Z");
    private static final SealedText NOTHING =
            new SealedText.Column().convertToEntityAttribute(new byte[] {1});

    private AnEnrolment() {}

    /** A mentor who has joined and, where the phase asks for it, waits for a yes. */
    public static Enrolment ofMentor(Phase phase, PersonId person, int places) {
        return ofMentor(phase, person, places, phase.form("mentor-profile"));
    }

    public static Enrolment ofMentor(Phase phase, PersonId person, int places, FormId form) {
        Answers answers =
                Answers.NONE
                        .with("statement", "I listen first.")
                        .with("skills", "leading", "projects")
                        .with("sites", "online")
                        .with("places", String.valueOf(places));
        return Enrolment.join(
                phase,
                person,
                Part.MENTOR,
                new WrittenProfile(
                        form, new Profile(answers, Answers.NONE, Answers.NONE), null, NOTHING),
                JOINED_AT);
    }

    public static Enrolment ofApprovedMentor(Phase phase, PersonId person, int places) {
        Enrolment enrolment = ofMentor(phase, person, places);
        enrolment.approve();
        return enrolment;
    }

    public static Enrolment ofMentee(Phase phase, PersonId person) {
        return ofMentee(phase, person, phase.form("mentee-profile"));
    }

    public static Enrolment ofMentee(Phase phase, PersonId person, FormId form) {
        Answers answers =
                Answers.NONE
                        .with("develop", "To lead a small team.")
                        .with("topics", "leading")
                        .with("sites", "online");
        return Enrolment.join(
                phase,
                person,
                Part.MENTEE,
                new WrittenProfile(
                        form,
                        new Profile(
                                answers, Answers.NONE.with("purpose", "a-new-role"), Answers.NONE),
                        NOTHING,
                        NOTHING),
                JOINED_AT);
    }
}
