package org.waymark.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.harness.Caller;
import org.waymark.harness.Crawl;
import org.waymark.harness.Waymark;

/**
 * Every page lets pass whom its row names, and nobody else. What is missing, somebody else's or
 * forbidden looks the same: 404. That every door has its row, see {@link Doors}.
 */
@Order(1)
class EveryDoor {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final Path TEXTS = Path.of("../../web/src/main/resources/texts");

    private static final String PARTNERS =
            """
            SELECT 1 FROM partnership pair, account one, account other
            WHERE one.login_name LIKE ? AND other.login_name LIKE ?
              AND (one.person_id, other.person_id) IN
                  ((pair.mentor_id, pair.mentee_id), (pair.mentee_id, pair.mentor_id))
            """;

    private static final String SEEKERS_OF_ONE_PHASE =
            """
            SELECT 1 FROM account one
            JOIN enrolment mine ON mine.person_id = one.person_id AND mine.part = 'MENTEE'
            JOIN enrolment theirs ON theirs.phase_id = mine.phase_id AND theirs.part = 'MENTEE'
            JOIN account other ON other.person_id = theirs.person_id
            WHERE one.login_name LIKE ? AND other.login_name LIKE ?
            """;

    static List<String> personas() {
        return List.of(
                "amara", "tom", "ines", "lewis", "farah", "grace", "owen", "douglas", "jean");
    }

    @Test
    void isLockedToStrangersUnlessItIsForEverybody() {
        var stranger = waymark.stranger();
        for (var door : Door.all("page")) {
            var answer = stranger.getOnly(door.name());
            if (door.isOpenToStrangers())
                assertThat(String.valueOf(answer.status()))
                        .as(door.name())
                        .isIn(door.answer(), "302");
            else
                assertThat(answer.header("location"))
                        .as(door.name() + " answers " + answer.status())
                        .contains("/sign-in.xhtml");
        }
    }

    @ParameterizedTest
    @MethodSource("personas")
    void opensToItsRolesOnly(String name) {
        var caller = waymark.caller(name);
        var roles = rolesOf(caller);
        var wrong = new LinkedHashSet<String>();
        for (var door : Door.all("page")) {
            var status = caller.get(door.name()).status();
            if (!door.isOpenTo(roles) && status != 404) wrong.add(door.name() + " " + status);
            if (door.isOpenTo(roles) && !Set.of(200, 404).contains(status))
                wrong.add(door.name() + " " + status);
            var elsewhere = caller.get(door.name() + "?id=" + UUID.randomUUID()).status();
            if (door.needsARelationship() && elsewhere != 404)
                wrong.add(door.name() + " of nobody " + elsewhere);
        }
        assertThat(wrong).as("what %s with %s gets", name, roles).isEmpty();
    }

    /**
     * What one finds and another doesn't isn't there for the other. Partners open what is the
     * pair's, each by links of their own; those who look for a mentor in one phase read the same
     * profiles.
     */
    @ParameterizedTest
    @MethodSource("personas")
    void isNotThereForOthers(String name) {
        var caller = waymark.caller(name);
        var own = found(name);
        var wrong = new LinkedHashSet<String>();
        for (var other : personas()) {
            var partners = isAny(PARTNERS, name, other);
            var seekers = isAny(SEEKERS_OF_ONE_PHASE, name, other);
            for (var door : Door.all("page")) {
                if (door.isForWhoeverHasTheRole()
                        || door.isForAnAudience()
                        || partners && door.isThePairs()
                        || seekers && door.isEverySeekers()) continue;
                found(other).stream()
                        .filter(link -> link.startsWith(door.name() + "?") && !own.contains(link))
                        .map(link -> link + " of " + other + " " + caller.get(link).status())
                        .filter(answer -> !answer.endsWith(" 404"))
                        .forEach(wrong::add);
            }
        }
        assertThat(wrong).as("what %s can open of others", name).isEmpty();
    }

    private static boolean isAny(String query, String name, String other) {
        try (var connection = waymark.database().connect();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, name + ".%");
            statement.setString(2, other + ".%");
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What opens to somebody who follows every link, also those in other people's messages. */
    private static Set<String> found(String name) {
        return Crawl.opened(waymark, name);
    }

    /** As their account page says. */
    static Set<String> rolesOf(Caller caller) {
        var roles = new HashSet<>(Set.of("STAFF"));
        var account = caller.get("/my/account.xhtml").page().text();
        texts("access")
                .forEach(
                        (key, words) -> {
                            if (key.toString().startsWith("access.role.")
                                    && account.contains(words.toString()))
                                roles.add(key.toString().substring("access.role.".length()));
                        });
        return roles;
    }

    private static Properties texts(String feature) {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(TEXTS.resolve(feature + ".properties"))) {
            texts.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
