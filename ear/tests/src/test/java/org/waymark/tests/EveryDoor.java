package org.waymark.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.harness.Answer;
import org.waymark.harness.Caller;
import org.waymark.harness.Crawl;
import org.waymark.harness.Waymark;

/**
 * Every page, route and service method has a row that says who may pass, and lets nobody else pass.
 * What is missing, somebody else's or forbidden looks the same: 404.
 */
class EveryDoor {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final Path PAGES = Path.of("../../web/src/main/webapp");
    private static final Path WEB = Path.of("../../web/src/main/java");
    private static final Path TEXTS = Path.of("../../web/src/main/resources/texts");
    private static final Path SERVICES = Path.of("../../domain/target/classes");

    private static final Map<String, Map<String, Answer>> FOUND = new HashMap<>();

    static List<String> personas() {
        return List.of("amara", "tom", "ines", "lewis", "farah", "grace", "owen", "jean");
    }

    @Test
    void toAPageHasItsRow() throws IOException {
        try (var files = Files.walk(PAGES)) {
            var pages =
                    files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                            .filter(page -> page.endsWith(".xhtml"))
                            .filter(page -> !page.matches("/(WEB-INF|resources|error)/.*"))
                            .toList();

            assertThat(names("page").stream().filter(page -> !page.startsWith("/error/")))
                    .containsExactlyInAnyOrderElementsOf(pages);
        }
    }

    @Test
    void toARouteHasItsRow() throws IOException {
        var routes = new TreeSet<String>();
        try (var files = Files.walk(WEB)) {
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList())
                routes.addAll(routesIn(Files.readString(file)));
        }

        assertThat(
                        names("route").stream()
                                .map(route -> route.replaceFirst("^[A-Z]+ ", ""))
                                .map(EveryDoor::lastParts))
                .containsAll(routes);
    }

    @Test
    void toAServiceHasItsRowWithTheRoleThatItsMethodAsksFor() throws IOException {
        var rows = new TreeMap<String, String>();
        for (var door : Door.all("service")) rows.put(door.name(), door.role());

        var methods = new TreeMap<String, String>();
        for (var service : services())
            for (var method : service.getDeclaredMethods())
                if (isADoor(method))
                    methods.put(service.getSimpleName() + "." + method.getName(), role(method));

        assertThat(rows).containsExactlyInAnyOrderEntriesOf(methods);
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
        var own = found(name).keySet();
        var relationships =
                Door.all("page").stream()
                        .filter(Door::needsARelationship)
                        .map(Door::name)
                        .collect(Collectors.toSet());
        var wrong = new LinkedHashSet<String>();
        for (var other : personas())
            for (var link : found(other).keySet()) {
                var page = link.replaceFirst("\\?.*$", "");
                if (!link.contains("?") || own.contains(link) || !relationships.contains(page))
                    continue;
                var status = caller.get(link).status();
                if (status != 404) wrong.add("%s of %s: %d".formatted(link, other, status));
            }
        assertThat(wrong).as("what %s can open of others", name).isEmpty();
    }

    private static Map<String, Answer> found(String name) {
        return FOUND.computeIfAbsent(
                name, each -> Crawl.of(waymark.caller(each), "/my/home.xhtml"));
    }

    private static List<String> names(String kind) {
        return Door.all(kind).stream().map(Door::name).toList();
    }

    private static Set<String> rolesOf(Caller caller) {
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

    private static List<String> routesIn(String source) {
        var servlets = matches("@WebServlet\\(\"([^\"]+)\"\\)", source);
        var resources = matches("@Path\\(\"([^\"]+)\"\\)", source);
        return Stream.concat(servlets, resources).map(EveryDoor::lastParts).toList();
    }

    private static Stream<String> matches(String pattern, String source) {
        return Pattern.compile(pattern).matcher(source).results().map(found -> found.group(1));
    }

    /** A resource knows only the end of its path; its application's stands elsewhere. */
    private static String lastParts(String path) {
        var parts = path.split("/");
        return String.join(
                "/", Arrays.copyOfRange(parts, Math.max(0, parts.length - 2), parts.length));
    }

    private static List<Class<?>> services() throws IOException {
        try (var files = Files.walk(SERVICES)) {
            return files.map(file -> SERVICES.relativize(file).toString())
                    .filter(file -> file.endsWith("Service.class"))
                    .map(file -> file.replace(".class", "").replaceAll("[/\\\\]", "."))
                    .<Class<?>>map(EveryDoor::load)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, EveryDoor.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isADoor(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    private static String role(Method method) {
        var declaring = method.getDeclaringClass();
        if (method.isAnnotationPresent(PermitAll.class)) return "anyone";
        var roles = method.getAnnotation(RolesAllowed.class);
        if (roles == null) roles = declaring.getAnnotation(RolesAllowed.class);
        return roles == null ? "none" : String.join("+", roles.value());
    }
}
