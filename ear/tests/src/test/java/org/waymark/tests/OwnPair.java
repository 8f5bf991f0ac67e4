package org.waymark.tests;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.waymark.harness.Answer;
import org.waymark.harness.Caller;
import org.waymark.harness.Waymark;

/**
 * A phase of a test's own, made by the pages that people use: open to everyone, coordinated by
 * Grace Adeyemi. What happens in it touches no other test.
 */
final class OwnPair {
    final String name = "Phase " + UUID.randomUUID().toString().substring(0, 8);
    final String id;
    private final Waymark waymark;

    OwnPair(Waymark waymark) {
        this.waymark = waymark;
        Caller admin = waymark.caller("owen");
        Answer made =
                admin.submit(
                        admin.get("/admin/scheme/create.xhtml"),
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
        id = idIn(made);
        String coordinators =
                made.page().select("a[href*=coordinators.xhtml]").first().absUrl("href");
        Answer found =
                admin.submit(
                        admin.get(coordinators), "Search", Map.of("coordinator", "Grace Adeyemi"));
        admin.submit(found, "Name", Map.of());
        admin.submit(admin.get("/admin/scheme/phase.xhtml?id=" + id), "Publish", Map.of());
    }

    /** Joins as a mentor, and is approved. */
    void mentor(String person) {
        Answer joined =
                join(
                        person,
                        "mentor",
                        Map.of(
                                "statement", "I listen first.",
                                "skills", "leading",
                                "sites", "online",
                                "places", "4"));
        Caller coordinator = waymark.caller("grace");
        coordinator.submit(
                coordinator.get(
                        "/coordinate/enrolment/profile.xhtml?" + joined.address().getQuery()),
                "Approve",
                Map.of());
    }

    void mentee(String person) {
        join(
                person,
                "mentee",
                Map.of(
                        "develop", "To lead a small team.",
                        "topics", "leading",
                        "purpose", "a-new-role",
                        "sites", "online"));
    }

    /** The mentor has accepted the mentee, and both have signed. Gives the partnership's id. */
    String pair(String mentor, String mentorsName, String mentee) {
        mentor(mentor);
        mentee(mentee);
        Caller asking = waymark.caller(mentee);
        Answer list =
                asking.submit(
                        asking.get("/my/matching/find.xhtml?phase=" + id),
                        "Add to my choices",
                        Map.of());
        Answer ask = asking.get(list.page().select("a[href*=ask.xhtml]").first().attr("href"));
        String given = mentorsName.split(" ")[0];
        Answer request = asking.submit(ask, "Ask " + given, Map.of());
        Caller asked = waymark.caller(mentor);
        Answer page = asked.get(request.address().toString());
        Answer accepted =
                asked.submit(
                        page,
                        page.page()
                                .select("input[type=submit][value^=Accept]")
                                .first()
                                .attr("value"),
                        Map.of());
        String pair = idIn(accepted);
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
        for (Caller one : new Caller[] {asking, asked}) {
            one.submit(
                    one.get("/my/agreement/view.xhtml?partnership=" + pair),
                    "Sign this version",
                    Map.of());
        }
        return pair;
    }

    private Answer join(String person, String part, Map<String, String> answers) {
        Caller caller = waymark.caller(person);
        String address = "/my/enrolment/join.xhtml?phase=" + id + "&as=" + part;
        var sent = new HashMap<>(answers);
        caller.get(address)
                .page()
                .select("#profile input[type=hidden], #profile input[type=submit]")
                .forEach(field -> sent.put(field.attr("name"), field.attr("value")));
        return caller.post(address, sent);
    }

    private static String idIn(Answer answer) {
        return answer.address().getQuery().replaceAll(".*id=", "");
    }
}
