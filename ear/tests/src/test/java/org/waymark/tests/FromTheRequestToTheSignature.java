package org.waymark.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Answer;
import org.waymark.harness.Caller;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/** A mentee finds a mentor, asks, is asked back, is accepted, and the two write and sign. */
class FromTheRequestToTheSignature {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private final String phaseName = "Phase " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void isWalkedByTheTwoAndByNobodyElse() {
        String phase = aPhase();
        aMentor(phase, "jean");
        aMentee(phase, "farah");
        var mentee = waymark.person("farah").signsIn();
        var mentor = waymark.person("jean").signsIn();

        mentee.opens("/my/matching/find.xhtml?phase=" + phase);
        mentee.sees("Jean Abbott").sees("Outside your reporting line").sees("1 place left of 1");
        mentee.findsThePageAccessible();
        mentee.presses("Add Jean Abbott to my choices").follows("Check and ask (1)");
        mentee.findsThePageAccessible();
        mentee.fills("A few words to Jean", "A marked hope.").presses("Ask Jean");
        mentee.sees("Jean Abbott has been asked.");
        String request = mentee.address();

        mentor.opens(request).sees("A marked hope.").sees("To lead a small team");
        mentor.findsThePageAccessible();
        mentor.unfolds("Ask for more first");
        mentor.fills("What would you like to know?", "When?").presses("Send the question");
        mentee.opens(request).fills("Your answer to Jean", "Soon.").presses("Send the answer");
        mentor.opens(request).sees("Soon.").presses("Accept Farah’s request");
        mentor.sees("You are Farah’s mentor.").sees("Write your agreement");
        mentor.findsThePageAccessible();
        String pair = mentor.address().replaceAll(".*id=", "");

        writes(mentee, pair);
        mentee.sees("Sign version 1").findsThePageAccessible();
        mentee.presses("Sign this version").sees("It holds once Jean signs too");
        mentor.opens("/my/agreement/view.xhtml?partnership=" + pair).presses("Sign this version");
        mentor.sees("Active").findsThePageAccessible();

        for (String name : new String[] {"tom", "grace", "owen"}) {
            Caller other = waymark.caller(name);
            for (String page :
                    new String[] {
                        request,
                        "/my/partnership/view.xhtml?id=" + pair,
                        "/my/agreement/view.xhtml?partnership=" + pair,
                        "/my/agreement/edit.xhtml?partnership=" + pair,
                        "/my/agreement/print.xhtml?partnership=" + pair
                    }) {
                assertThat(other.get(page).status()).as(name + " at " + page).isEqualTo(404);
            }
        }
        assertThat(waymark.databaseDump()).doesNotContain("A marked hope", "A marked goal");
    }

    private static void writes(Person mentee, String pair) {
        mentee.opens("/my/agreement/edit.xhtml?partnership=" + pair).findsThePageAccessible();
        mentee.fills("What should be different by the end?", "A marked goal.");
        mentee.ticks("online").ticks("e-mail");
        mentee.chooses("We have read and keep to this", "Yes");
        mentee.chooses("Conflicts of interest", "none we know of");
        mentee.chooses("We know either of us may stop", "Yes");
        mentee.presses("Save and read it through");
    }

    private String aPhase() {
        Caller admin = waymark.caller("owen");
        Answer made =
                admin.submit(
                        admin.get("/admin/scheme/create.xhtml"),
                        "Make the draft",
                        Map.of(
                                "schemeName",
                                "Scheme of " + phaseName,
                                "name",
                                phaseName,
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

    private void aMentor(String phase, String name) {
        Caller mentor = waymark.caller(name);
        Answer joined =
                mentor.post(
                        join(phase, "mentor"),
                        profile(
                                mentor.get(join(phase, "mentor")),
                                Map.of(
                                        "statement", "I listen first.",
                                        "skills", "leading",
                                        "sites", "online",
                                        "places", "1")));
        Caller coordinator = waymark.caller("grace");
        coordinator.submit(
                coordinator.get(
                        "/coordinate/enrolment/profile.xhtml?" + joined.address().getQuery()),
                "Approve",
                Map.of());
    }

    private void aMentee(String phase, String name) {
        Caller mentee = waymark.caller(name);
        mentee.post(
                join(phase, "mentee"),
                profile(
                        mentee.get(join(phase, "mentee")),
                        Map.of(
                                "develop", "To lead a small team.",
                                "topics", "leading",
                                "purpose", "a-new-role",
                                "sites", "online",
                                "subject-need", "no")));
    }

    private static String join(String phase, String part) {
        return "/my/enrolment/join.xhtml?phase=" + phase + "&as=" + part;
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
