package org.waymark.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.harness.Answer;
import org.waymark.harness.Crawl;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/**
 * Follows every link that each kind of person finds, one page of each kind, and looks at what all
 * pages have to be: there, cheap, and, seen in a browser as one of them, accessible.
 */
@Order(3)
class EveryPage {

    @RegisterExtension static final Waymark waymark = new Waymark();

    /** 4 for the frame and 8 for the page. */
    private static final int STATEMENTS_ALLOWED = 12;

    /** Its links lead where only those may go to whom the messages are. */
    private static final String OTHER_PEOPLES_MESSAGES = "/demo/messages.xhtml";

    private static final Set<String> SEEN_BY_SOMEBODY = new HashSet<>();
    private static final Map<String, Integer> MOST_STATEMENTS = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amara", "tom", "ines", "lewis", "farah", "grace", "owen", "douglas", "jean"
            })
    void isThereAccessibleAndCheap(String name) {
        var caller = waymark.caller(name);
        var troubles = new LinkedHashMap<String, String>();
        var kinds = new HashSet<String>();
        var unseen = new ArrayList<String>();
        var open = new ArrayDeque<>(List.of("/my/home.xhtml"));

        while (!open.isEmpty()) {
            var link = open.remove();
            if (!kinds.add(kind(link))) continue;
            var answer = caller.get(link);
            look(answer).forEach((trouble, words) -> troubles.put(link + " " + trouble, words));
            if (answer.isPage() && SEEN_BY_SOMEBODY.add(kind(link))) unseen.add(link);
            if (!kind(link).equals(OTHER_PEOPLES_MESSAGES)) open.addAll(Crawl.links(answer));
        }
        if (!unseen.isEmpty())
            see(waymark.person(name).signsIn(), unseen)
                    .forEach((link, words) -> troubles.put(link + " shuts somebody out", words));

        assertThat(troubles).isEmpty();
        assertThat(kinds)
                .contains("/my/home.xhtml", "/my/account.xhtml", "/my/schemes/index.xhtml");
    }

    @Test
    void isSoForStrangersAndWhereNothingIs() {
        var stranger = waymark.person("a stranger");
        for (var link :
                Set.of(
                        "/sign-in.xhtml",
                        "/no-such-page.xhtml",
                        "/about/help.xhtml",
                        "/about/privacy.xhtml",
                        "/about/accessibility.xhtml",
                        "/about/who-reads.xhtml")) stranger.opens(link).findsThePageAccessible();
    }

    @AfterAll
    static void tellTheDearestPages() {
        System.out.println("Statements of each kind of page: " + MOST_STATEMENTS);
    }

    private static Map<String, String> look(Answer answer) {
        var troubles = new LinkedHashMap<String, String>();
        if (answer.status() != 200) troubles.put("is missing", "status " + answer.status());
        if (!answer.isPage()) return troubles;
        MOST_STATEMENTS.merge(kind(answer.address().getPath()), answer.statements(), Math::max);
        if (answer.statements() > STATEMENTS_ALLOWED)
            troubles.put("is dear", answer.statements() + " statements");
        return troubles;
    }

    /** What no page may look like, for whom the browser shows it first. */
    private static Map<String, String> see(Person person, List<String> links) {
        var troubles = new LinkedHashMap<String, String>();
        for (var link : links) {
            person.opens(link);
            try {
                person.findsThePageAccessibleInEveryWay();
            } catch (AssertionError e) {
                troubles.put(link, e.getMessage());
            }
            person.keepsAPicture(kind(link).substring(1).replace('/', '-').replace(".xhtml", ""));
        }
        return troubles;
    }

    /** Pages differ by their path; what they are asked for only says whose it is. */
    private static String kind(String link) {
        return URI.create(link).getRawPath();
    }
}
