package org.waymark.tests;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.waymark.harness.Answer;
import org.waymark.harness.Caller;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/** A phase of a test's own, with people of the demonstration in it. */
final class OwnPhase {
    private final Waymark waymark;
    private final String name = "Phase " + UUID.randomUUID().toString().substring(0, 8);
    private final String id;

    OwnPhase(Waymark waymark) {
        this.waymark = waymark;
        this.id = published();
    }

    String id() {
        return id;
    }

    /** The two ask and accept, write and sign; tells the pair's id. */
    String signedPair(String mentorName, String menteeName) {
        mentor(mentorName, 4);
        mentee(menteeName);
        var mentee = waymark.person(menteeName).signsIn();
        var mentor = waymark.person(mentorName).signsIn();
        mentee.opens("/my/matching/find.xhtml?phase=" + id);
        mentee.presses("to my choices").follows("Check and ask (1)").presses("Ask ");
        mentor.opens(mentee.address()).presses("Accept ");
        String pair = mentor.address().replaceAll(".*id=", "");
        writes(mentee, pair);
        mentee.presses("Sign this version");
        mentor.opens("/my/agreement/view.xhtml?partnership=" + pair).presses("Sign this version");
        mentor.sees("Active");
        return pair;
    }

    static void writes(Person mentee, String pair) {
        mentee.opens("/my/agreement/edit.xhtml?partnership=" + pair);
        mentee.fills("What should be different by the end?", "A marked goal.");
        mentee.ticks("online").ticks("e-mail");
        mentee.chooses("We have read and keep to this", "Yes");
        mentee.chooses("Conflicts of interest", "none we know of");
        mentee.chooses("We know either of us may stop", "Yes");
        mentee.presses("Save and read it through");
    }

    private String published() {
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
        String phase = made.address().getQuery().replaceAll(".*id=", "");
        String coordinators =
                made.page().select("a[href*=coordinators.xhtml]").first().absUrl("href");
        Answer found =
                admin.submit(
                        admin.get(coordinators), "Search", Map.of("coordinator", "Grace Adeyemi"));
        admin.submit(found, "Name", Map.of());
        admin.submit(admin.get("/admin/scheme/phase.xhtml?id=" + phase), "Publish", Map.of());
        return phase;
    }

    void mentor(String person, int places) {
        Caller mentor = waymark.caller(person);
        Answer joined =
                mentor.post(
                        join("mentor"),
                        profile(
                                mentor.get(join("mentor")),
                                Map.of(
                                        "statement", "I listen first.",
                                        "skills", "leading",
                                        "sites", "online",
                                        "places", String.valueOf(places))));
        Caller coordinator = waymark.caller("grace");
        coordinator.submit(
                coordinator.get(
                        "/coordinate/enrolment/profile.xhtml?" + joined.address().getQuery()),
                "Approve",
                Map.of());
    }

    void mentee(String person) {
        Caller mentee = waymark.caller(person);
        mentee.post(
                join("mentee"),
                profile(
                        mentee.get(join("mentee")),
                        Map.of(
                                "develop", "To lead a small team.",
                                "topics", "leading",
                                "purpose", "a-new-role",
                                "sites", "online",
                                "subject-need", "no")));
    }

    private String join(String part) {
        return "/my/enrolment/join.xhtml?phase=" + id + "&as=" + part;
    }

    /** The profile's form as a browser would send it, with its first button. */
    private static Map<String, String> profile(Answer page, Map<String, String> answers) {
        var sent = new HashMap<>(answers);
        page.page()
                .select("#profile input[type=hidden], #profile input[type=submit]")
                .forEach(field -> sent.put(field.attr("name"), field.attr("value")));
        return sent;
    }
}
