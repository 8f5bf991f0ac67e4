package org.waymark.tests.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Every page, route and service method has a row that says who may pass, every row has its door,
 * and the row asks for the role that the lock asks for. Needs no server; who really passes is tried
 * by {@link EveryDoor}.
 */
class Doors {

    private static final Path WEB_APPLICATION = Path.of("../../web/src/main/webapp");
    private static final Path WEB = Path.of("../../web/src/main/java");
    private static final Path DOMAIN = Path.of("../../domain/target/classes");

    private static final String ANYONE = "anyone";
    private static final Pattern METHOD_OF_A_RESOURCE =
            Pattern.compile(
                    "@(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\\b(.*?)\\b(?:public|protected) ",
                    Pattern.DOTALL);

    @Test
    void toAPageAreWrittenDownWithTheRoleThatItsPathAsksFor() throws IOException {
        var pages = new TreeMap<String, Set<String>>();
        try (var files = Files.walk(WEB_APPLICATION)) {
            files.map(file -> WEB_APPLICATION.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml"))
                    .filter(file -> !file.matches("(WEB-INF|resources)/.*"))
                    .forEach(file -> pages.put("/" + file, rolesOfPath("/" + file)));
        }

        assertThat(rolesByDoor("page")).containsExactlyInAnyOrderEntriesOf(pages);
    }

    @Test
    void toARouteAreWrittenDownWithTheRoleThatItsPathAsksFor() throws IOException {
        var sources = sources();
        var routes = new TreeMap<String, Set<String>>();
        for (var source : sources)
            Stream.concat(servletsIn(source), resourcesIn(source, sources))
                    .forEach(
                            route ->
                                    routes.put(
                                            route,
                                            rolesOfPath(route.replaceFirst("^[A-Z]+ ", ""))));
        for (var mapping : descriptor().select("servlet-mapping"))
            if (!mapping.select("servlet-name").text().equals("pages"))
                mapping.select("url-pattern")
                        .forEach(path -> routes.put(path.text(), rolesOfPath(path.text())));

        assertThat(rolesByDoor("route")).containsExactlyInAnyOrderEntriesOf(routes);
    }

    @Test
    void toAServiceAreWrittenDownWithTheRoleThatItsMethodAsksFor() throws IOException {
        var methods = new TreeMap<String, Set<String>>();
        for (var service : services())
            for (var method : service.getDeclaredMethods())
                if (isADoor(method))
                    methods.computeIfAbsent(
                                    service.getSimpleName() + "." + method.getName(),
                                    name -> new TreeSet<>())
                            .addAll(rolesOf(method));

        assertThat(methods).hasSizeGreaterThan(100);
        assertThat(rolesByDoor("service")).containsExactlyInAnyOrderEntriesOf(methods);
    }

    @Test
    void areWrittenDownOnce() {
        assertThat(Door.all()).doesNotHaveDuplicates();
    }

    private static Map<String, Set<String>> rolesByDoor(String kind) {
        return Door.all(kind).stream()
                .collect(
                        groupingBy(
                                Door::name,
                                TreeMap::new,
                                mapping(Door::role, toCollection(TreeSet::new))));
    }

    /** By the same rule as the container's: the exact path, else the longest prefix. */
    private static Set<String> rolesOfPath(String path) {
        return descriptor().select("security-constraint").stream()
                .flatMap(lock -> lock.select("url-pattern").stream())
                .filter(pattern -> covers(pattern.text(), path))
                .max(
                        (one, other) ->
                                Integer.compare(
                                        weight(one.text(), path), weight(other.text(), path)))
                .map(pattern -> rolesOfLock(pattern.closest("security-constraint")))
                .orElse(Set.of(ANYONE));
    }

    private static boolean covers(String pattern, String path) {
        return pattern.equals(path)
                || pattern.endsWith("/*")
                        && path.startsWith(pattern.substring(0, pattern.length() - 1));
    }

    private static int weight(String pattern, String path) {
        return pattern.equals(path) ? Integer.MAX_VALUE : pattern.length();
    }

    private static Set<String> rolesOfLock(Element lock) {
        var roles = new TreeSet<>(lock.select("auth-constraint > role-name").eachText());
        return roles.isEmpty() ? Set.of(ANYONE) : roles;
    }

    private static Document descriptor() {
        try {
            return Jsoup.parse(
                    Files.readString(WEB_APPLICATION.resolve("WEB-INF/web.xml")),
                    "",
                    Parser.xmlParser());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(WEB)) {
            var sources = new TreeSet<String>();
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList())
                sources.add(Files.readString(file));
            return List.copyOf(sources);
        }
    }

    private static Stream<String> servletsIn(String source) {
        return all("@WebServlet\\(([^)]*)\\)", source)
                .flatMap(servlet -> all("\"(/[^\"]*)\"", servlet.group(1)))
                .map(path -> path.group(1));
    }

    /** Each method of each resource, below the path of the application in the same package. */
    private static Stream<String> resourcesIn(String source, List<String> sources) {
        var resource = all("@Path\\(\"([^\"]*)\"\\)[^;{]*\\bclass\\b", source).findFirst();
        if (resource.isEmpty()) return Stream.empty();
        var path = applicationOf(source, sources) + resource.get().group(1);
        return METHOD_OF_A_RESOURCE
                .matcher(source)
                .results()
                .map(method -> method.group(1) + " " + path + pathIn(method.group(2)));
    }

    private static String applicationOf(String source, List<String> sources) {
        return sources.stream()
                .filter(each -> packageOf(each).equals(packageOf(source)))
                .flatMap(each -> all("@ApplicationPath\\(\"([^\"]*)\"\\)", each))
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static String packageOf(String source) {
        return all("(?m)^package (.*);", source).findFirst().orElseThrow().group(1);
    }

    private static String pathIn(String annotations) {
        return all("@Path\\(\"([^\"]*)\"\\)", annotations)
                .findFirst()
                .map(path -> path.group(1))
                .orElse("");
    }

    private static Stream<MatchResult> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private static List<Class<?>> services() throws IOException {
        try (var files = Files.walk(DOMAIN)) {
            return files.map(file -> DOMAIN.relativize(file).toString())
                    .filter(file -> file.endsWith("Service.class"))
                    .map(file -> file.replace(".class", "").replaceAll("[/\\\\]", "."))
                    .<Class<?>>map(Doors::load)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Doors.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isADoor(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    private static Set<String> rolesOf(Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) return Set.of(ANYONE);
        var roles = method.getAnnotation(RolesAllowed.class);
        if (roles == null) roles = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return roles == null ? Set.of("nobody said") : Set.of(roles.value());
    }
}
