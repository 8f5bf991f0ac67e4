package org.waymark.container.server;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.waymark.enrolment.AnEnrolment;

/**
 * The application without its pages: its two modules, all that they bring to a server and the
 * tests, in a WAR, since Payara Micro takes no EAR. In a WAR the server reads one descriptor of the
 * enterprise beans, in {@code WEB-INF}: the roles are those of the domain's own file.
 */
public final class TheApplication {
    private static final Path CLASS_PATH = Path.of("target/application.classpath");
    private static final Path DOMAIN = Path.of("../../domain/src/main/resources/META-INF");
    private static final Pattern MAPPING =
            Pattern.compile("(?s)<security-role-mapping>.*?</security-role-mapping>");

    private TheApplication() {}

    public static WebArchive withTests() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "waymark.war");
        for (String jar : classPath()) {
            war.addAsLibrary(new File(jar), nameIn(jar));
        }
        return war.addAsLibrary(jarOf(Assertions.class))
                .addPackage("org.waymark.container")
                .addClass(AnEnrolment.class)
                .addAsWebInfResource(DOMAIN.resolve("beans.xml").toFile())
                .addAsWebInfResource(DOMAIN.resolve("glassfish-ejb-jar.xml").toFile())
                .addAsWebInfResource(roles(), "glassfish-web.xml")
                .addAsWebInfResource("application/ejb-jar.xml", "ejb-jar.xml");
    }

    private static StringAsset roles() {
        return new StringAsset(
                MAPPING.matcher(read(DOMAIN.resolve("glassfish-ejb-jar.xml")))
                        .results()
                        .map(MatchResult::group)
                        .collect(joining("", "<glassfish-web-app>", "</glassfish-web-app>")));
    }

    /** The modules have the names by which persistence.xml knows them, as in the EAR. */
    private static String nameIn(String jar) {
        return new File(jar)
                .getName()
                .replaceFirst("^waymark-(domain|persistence)-.*\\.jar$", "$1.jar");
    }

    private static String[] classPath() {
        return read(CLASS_PATH).strip().split(File.pathSeparator);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
