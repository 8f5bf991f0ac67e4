package org.waymark.tests.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.waymark.harness.Answer;
import org.waymark.harness.Caller;
import org.waymark.harness.Waymark;

/**
 * A phase of a test's own, by the pages that people use: open to whom One Step Beyond is for,
 * coordinated by Grace Adeyemi. What happens in it touches no other test.
 */
final class APhase {
    final String id;
    final String name;
    private final Waymark waymark;
    private final Caller grace;

    private APhase(Waymark waymark, String id, String name) {
        this.waymark = waymark;
        this.id = id;
        this.name = name;
        this.grace = waymark.caller("grace");
    }

    static APhase open(Waymark waymark) {
        String name = "Phase " + UUID.randomUUID().toString().substring(0, 8);
        Caller owen = waymark.caller("owen");
        Answer draft =
                owen.submit(
                        owen.get("/admin/scheme/create.xhtml"),
                        "Make the draft",
                        Map.of(
                                "schemeName",
                                "Scheme of " + name,
                                "name",
                                name,
                                "startsOn",
                                LocalDate.of(2026, 1, 1).toString(),
                                "endsOn",
                                LocalDate.of(2028, 1, 1).toString()));
        String coordinators =
                draft.page().select("a[href*=coordinators.xhtml]").first().absUrl("href");
        Answer found =
                owen.submit(
                        owen.get(coordinators), "Search", Map.of("coordinator", "Grace Adeyemi"));
        owen.submit(found, "Name", Map.of());
        owen.submit(owen.get(draft.address().toString()), "Publish", Map.of());
        return new APhase(waymark, idIn(draft), name);
    }

    /** Joins and is approved. Tells the enrolment's id. */
    String mentor(String person, int places) {
        String enrolment =
                joins(
                        person,
                        "mentor",
                        Map.of(
                                "statement", "I listen first.",
                                "skills", "leading",
                                "sites", "online",
                                "places", String.valueOf(places)));
        grace.submit(
                grace.get("/coordinate/enrolment/profile.xhtml?id=" + enrolment),
                "Approve",
                Map.of());
        return enrolment;
    }

    /** Joins, is approved, and their training is recorded. */
    void trainedMentor(String person, int places) {
        String enrolment = mentor(person, places);
        grace.submit(
                grace.get("/coordinate/enrolment/training.xhtml?id=" + enrolment),
                "Record it",
                Map.of("trainedOn", LocalDate.of(2026, 1, 2).toString()));
    }

    void mentee(String person) {
        joins(
                person,
                "mentee",
                Map.of(
                        "develop", "To lead a small team.",
                        "topics", "leading",
                        "purpose", "a-new-role",
                        "sites", "online"));
    }

    /** Asks the coordinator to find someone. */
    void assistedMentee(String person) {
        joins(
                person,
                "mentee",
                Map.of(
                        "develop", "To lead a small team.",
                        "topics", "leading",
                        "purpose", "a-new-role",
                        "sites", "online",
                        "assisted", "yes"));
    }

    private String joins(String person, String part, Map<String, String> profile) {
        Caller caller = waymark.caller(person);
        String address = "/my/enrolment/join.xhtml?phase=" + id + "&as=" + part;
        return idIn(caller.submit(caller.get(address), "Join", profile));
    }

    /** The id at the end of a page's address. */
    static String idIn(Answer answer) {
        return answer.address().getQuery().replaceAll(".*id=", "");
    }
}
