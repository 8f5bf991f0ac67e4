package org.waymark.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/**
 * Follows every link that each kind of person finds, one page of each kind, and looks at what all
 * pages have to be: there, accessible, and cheap.
 */
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
        var person = waymark.person(name).signsIn();
        var troubles = new LinkedHashMap<String, String>();
        var kinds = new HashSet<String>();
        var open = new ArrayDeque<>(person.links());

        while (!open.isEmpty()) {
            var link = open.remove();
            if (!kinds.add(kind(link))) continue;
            person.opens(link);
            look(person).forEach((trouble, words) -> troubles.put(link + " " + trouble, words));
            if (!kind(link).equals(OTHER_PEOPLES_MESSAGES)) open.addAll(person.links());
        }

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

    private static Map<String, String> look(Person person) {
        var troubles = new LinkedHashMap<String, String>();
        if (person.status() != 200) {
            troubles.put("is missing", "status " + person.status());
            return troubles;
        }
        var kind = kind(person.address());
        MOST_STATEMENTS.merge(kind, person.statements(), Math::max);
        if (person.statements() > STATEMENTS_ALLOWED)
            troubles.put("is dear", person.statements() + " statements");
        if (SEEN_BY_SOMEBODY.add(kind)) {
            try {
                person.findsThePageAccessibleInEveryWay();
            } catch (AssertionError e) {
                troubles.put("shuts somebody out", e.getMessage());
            }
            person.keepsAPicture(kind.substring(1).replace('/', '-').replace(".xhtml", ""));
        }
        return troubles;
    }

    /** Pages differ by their path; what they are asked for only says whose it is. */
    private static String kind(String link) {
        return URI.create(link).getRawPath();
    }
}
