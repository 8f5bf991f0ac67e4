package org.waymark.tests.people;

import static org.waymark.tests.people.APhase.idIn;

import java.util.List;
import java.util.Map;
import org.waymark.harness.Answer;
import org.waymark.harness.Caller;
import org.waymark.harness.Newcomer;
import org.waymark.harness.Waymark;

/**
 * Two people in a phase of their own who have found each other, written their agreement and signed
 * it, by the pages that people use and without a browser. How a pair comes about is the journey's
 * story; here it is where a test begins.
 *
 * @param id of the partnership
 * @param mentor the name to sign in with
 * @param mentee the name to sign in with
 */
record APair(String id, String mentor, String mentee) {

    /** Two newcomers, Tamsin and Amina. The mentor's training isn't recorded. */
    static APair untrained(Waymark waymark) {
        return signed(
                waymark, Newcomer.called(waymark, "Tamsin"), Newcomer.called(waymark, "Amina"));
    }

    /**
     * Two newcomers, Tamsin and Amina. The mentor's training is recorded, so that they can meet.
     */
    static APair trained(Waymark waymark) {
        String tamsin = Newcomer.called(waymark, "Tamsin");
        String amina = Newcomer.called(waymark, "Amina");
        APhase phase = APhase.open(waymark);
        phase.trainedMentor(tamsin, 2);
        phase.mentee(amina);
        return in(waymark, phase, tamsin, amina);
    }

    /** These two people. */
    static APair signed(Waymark waymark, String mentor, String mentee) {
        APhase phase = APhase.open(waymark);
        phase.mentor(mentor, 4);
        phase.mentee(mentee);
        return in(waymark, phase, mentor, mentee);
    }

    /** These two, who have joined the phase; it has no other mentor. */
    static APair in(Waymark waymark, APhase phase, String mentor, String mentee) {
        Caller asking = waymark.caller(mentee);
        Caller asked = waymark.caller(mentor);
        String pair = accepted(phase, asking, asked);
        asking.submit(
                asking.get("/my/agreement/edit.xhtml?partnership=" + pair),
                "Save and read it through",
                Map.of(
                        "goals", "To lead.",
                        "venue", "online",
                        "contact", "e-mail",
                        "confidentiality", "yes",
                        "conflicts", "none-we-know-of",
                        "exit-known", "yes"));
        for (Caller one : List.of(asking, asked))
            one.submit(
                    one.get("/my/agreement/view.xhtml?partnership=" + pair),
                    "Sign this version",
                    Map.of());
        return new APair(pair, mentor, mentee);
    }

    /** The phase has one mentor only. */
    private static String accepted(APhase phase, Caller asking, Caller asked) {
        Answer list =
                asking.submit(
                        asking.get("/my/matching/find.xhtml?phase=" + phase.id),
                        "Add to my choices",
                        Map.of());
        Answer ask = asking.get(list.page().select("a[href*=ask.xhtml]").first().absUrl("href"));
        Answer request = asking.submit(ask, "Ask …", Map.of());
        return idIn(asked.submit(asked.get(request.address().toString()), "Accept …", Map.of()));
    }
}
