package org.waymark.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
class EveryDoor {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final Path TEXTS = Path.of("../../web/src/main/resources/texts");

    private static final Map<String, Set<String>> FOUND = new HashMap<>();

    static List<String> personas() {
        return List.of("amara", "tom", "ines", "lewis", "farah", "grace", "owen", "jean");
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

    /** What one finds and another doesn't isn't there for the other. */
    @ParameterizedTest
    @MethodSource("personas")
    void isNotThereForOthers(String name) {
        var caller = waymark.caller(name);
        var own = found(name);
        var relationships =
                Door.all("page").stream()
                        .filter(Door::needsARelationship)
                        .map(Door::name)
                        .collect(Collectors.toSet());
        var wrong = new LinkedHashSet<String>();
        for (var other : personas())
            for (var link : found(other)) {
                var page = link.replaceFirst("\\?.*$", "");
                if (!link.contains("?") || own.contains(link) || !relationships.contains(page))
                    continue;
                var status = caller.get(link).status();
                if (status != 404) wrong.add("%s of %s: %d".formatted(link, other, status));
            }
        assertThat(wrong).as("what %s can open of others", name).isEmpty();
    }

    /** What opens to somebody who follows every link, also those in other people's messages. */
    private static Set<String> found(String name) {
        return FOUND.computeIfAbsent(
                name,
                each ->
                        Crawl.of(waymark.caller(each), "/my/home.xhtml").entrySet().stream()
                                .filter(link -> link.getValue().status() == 200)
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet()));
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
