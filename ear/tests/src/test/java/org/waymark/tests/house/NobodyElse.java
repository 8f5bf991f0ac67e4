package org.waymark.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.harness.Answer;
import org.waymark.harness.Caller;
import org.waymark.harness.Crawl;
import org.waymark.harness.Waymark;

/**
 * What Amara and Tom have together opens to nobody else: on every page, the ids of their things
 * look to others exactly as ids of nothing do.
 */
@Order(2)
class NobodyElse {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final String NOTHING = "01900000-0000-7000-8000-000000000000";
    private static final Pattern ID =
            Pattern.compile("[?&](\\w+)=(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    /** Pages and files that depend on who the caller is to somebody else. */
    private static final List<Door> RELATED =
            Door.all().stream()
                    .filter(door -> door.kind().equals("page") || door.name().startsWith("/"))
                    .filter(door -> !door.kind().equals("service"))
                    .filter(Door::needsARelationship)
                    .filter(door -> !door.isForAnAudience())
                    .toList();

    /** What opened to one of the two. */
    private static final Set<String> OPENED = new LinkedHashSet<>();

    /** An id of each kind of thing, by where it was found. */
    private static final Map<String, String> IDS = new LinkedHashMap<>();

    @BeforeAll
    static void theTwoLookAtAllThatTheyHave() {
        var amaras = Crawl.opened(waymark, "amara");
        var toms = Crawl.opened(waymark, "tom");
        var hers = idsIn(theirsIn(amaras));
        OPENED.addAll(theirsIn(amaras));
        for (var link : theirsIn(toms))
            if (hers.containsAll(idsIn(List.of(link)))) OPENED.add(link);
        OPENED.add(theirRequest());
        for (var link : OPENED) {
            var parameter = ID.matcher(link);
            while (parameter.find())
                if (!Set.of("phase", "mentor").contains(parameter.group(1)))
                    IDS.putIfAbsent(
                            link.replaceFirst("/[^/]*$", "") + "?" + parameter.group(1),
                            parameter.group(2));
        }
    }

    /** Nothing leads there any more once it was accepted, but old messages do. */
    private static String theirRequest() {
        try (var database = waymark.database().connect();
                var sql = database.createStatement();
                var found =
                        sql.executeQuery(
                                """
                                SELECT said.id FROM match_request said
                                JOIN person mentee ON mentee.id = said.mentee_id
                                JOIN person mentor ON mentor.id = said.mentor_id
                                WHERE said.state = 'ACCEPTED'
                                  AND mentee.shown_name = 'Amara Okafor'
                                  AND mentor.shown_name = 'Tom Hargreaves'
                                """)) {
            assertThat(found.next()).isTrue();
            var link = "/my/matching/request.xhtml?id=" + found.getString(1);
            for (var name : List.of("amara", "tom"))
                assertThat(waymark.caller(name).getOnly(link).status()).isEqualTo(200);
            return link;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void standsBeforeAClosedDoorWithoutReason() {
        assertThat(OPENED.stream().map(NobodyElse::pageOf))
                .contains(
                        "/my/partnership/view.xhtml",
                        "/my/agreement/view.xhtml",
                        "/my/agreement/edit.xhtml",
                        "/my/agreement/print.xhtml",
                        "/my/matching/request.xhtml",
                        "/my/meeting/view.xhtml",
                        "/my/meeting/log.xhtml",
                        "/my/meeting/calendar.ics",
                        "/my/plan/view.xhtml",
                        "/my/plan/objective.xhtml",
                        "/my/observation/view.xhtml",
                        "/my/observation/write.xhtml",
                        "/my/report/write.xhtml",
                        "/my/report/look.xhtml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines", "lewis", "farah", "grace", "owen", "douglas", "jean"})
    void findsAnything(String name) {
        var caller = waymark.caller(name);
        var roles = EveryDoor.rolesOf(caller);
        var nothings = new ConcurrentHashMap<String, Answer>();
        var wrong = new ConcurrentHashMap<String, String>();

        links(roles).parallelStream()
                .filter(link -> !mayOpen(name, pageOf(link)))
                .forEach(
                        link -> {
                            var answer = caller.getOnly(link);
                            var nothing =
                                    nothings.computeIfAbsent(
                                            withoutIds(link), each -> caller.getOnly(each));
                            if (answer.status() != 404) wrong.put(link, "" + answer.status());
                            else if (!look(answer).equals(look(nothing)))
                                wrong.put(link, "looks unlike " + withoutIds(link));
                        });

        assertThat(wrong).as("what %s with %s finds", name, roles).isEmpty();
    }

    @Test
    void passesSignedOut() {
        var stranger = waymark.stranger();
        var wrong = new HashMap<String, Integer>();

        for (var link : links(Set.of())) {
            var answer = stranger.getOnly(link);
            if (answer.status() != 404 && !answer.header("location").contains("/sign-in.xhtml"))
                wrong.put(link, answer.status());
        }

        assertThat(wrong).isEmpty();
    }

    /** Each of the two writes at one side only. */
    @ParameterizedTest
    @ValueSource(strings = {"amara mentor", "tom mentee"})
    void entersByTheOthersDoor(String nameAndOtherSide) {
        var name = nameAndOtherSide.split(" ")[0];
        var otherSide = nameAndOtherSide.split(" ")[1];
        Caller caller = waymark.caller(name);
        var wrong = new TreeSet<String>();

        for (var door : RELATED)
            if (door.relationship().equals(otherSide))
                for (var link : linksTo(door))
                    if (caller.getOnly(link).status() != 404) wrong.add(link);

        assertThat(wrong).as("what opens to " + name).isEmpty();
    }

    /** What the two opened, and each door that isn't the caller's with each of their ids. */
    private static Set<String> links(Set<String> roles) {
        var links = new LinkedHashSet<>(OPENED);
        for (var door : RELATED) links.addAll(linksTo(door));
        for (var door : Door.all("page"))
            if (!door.isOpenTo(roles) && !door.isOpenToStrangers()) {
                links.add(door.name());
                links.addAll(linksTo(door));
            }
        return links;
    }

    /**
     * With the ids of the same feature, and with the pair's: any other is an id of nothing there.
     */
    private static Set<String> linksTo(Door door) {
        var links = new LinkedHashSet<String>();
        IDS.forEach(
                (where, id) -> {
                    if (where.contains("partnership")
                            || feature(where).equals(feature(door.name()))) {
                        links.add(door.name() + "?id=" + id);
                        links.add(door.name() + where.substring(where.indexOf('?')) + "=" + id);
                    }
                });
        return links;
    }

    private static String feature(String path) {
        var parts = pageOf(path).split("/");
        return parts.length > 2 ? parts[2] : "";
    }

    /** Farah was sent the reports, and Grace coordinates the phase. */
    private static boolean mayOpen(String name, String page) {
        return switch (name) {
            case "farah" -> page.matches("/team/report/(view|pdf).xhtml");
            case "grace" -> page.startsWith("/coordinate/");
            default -> false;
        };
    }

    private static Set<String> theirsIn(Set<String> found) {
        var own = new LinkedHashSet<String>();
        var related = RELATED.stream().map(Door::name).toList();
        for (var link : found)
            if (!idsIn(List.of(link)).isEmpty()
                    && (related.contains(pageOf(link)) || link.contains("/enrolment/view")))
                own.add(link);
        return own;
    }

    /** Not of phases and mentors, whom everybody may see. */
    private static Set<String> idsIn(Collection<String> links) {
        var ids = new TreeSet<String>();
        for (var link : links) {
            var parameter = ID.matcher(link);
            while (parameter.find())
                if (!Set.of("phase", "mentor").contains(parameter.group(1)))
                    ids.add(parameter.group(2));
        }
        return ids;
    }

    private static String withoutIds(String link) {
        return ID.matcher(link).replaceAll(found -> found.group().replace(found.group(2), NOTHING));
    }

    private static String pageOf(String link) {
        return link.replaceFirst("\\?.*$", "");
    }

    /** But for what is new in every answer. */
    private static String look(Answer answer) {
        return answer.text().replaceAll("nonce=\"[^\"]*\"", "").replaceAll("\\s+", " ");
    }
}
