package org.waymark.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the image runs: a server with the application, on databases that are there, until it is told
 * to end. Nothing is brought along and no key is made. Where the application doesn't start, this
 * ends too: a server without its application is no server.
 *
 * <ul>
 *   <li>{@code --home=…}: the folder for what is written; may be empty at each start
 *   <li>{@code --server=…}: the unpacked server, {@code --application=…ear}
 *   <li>{@code --port=8080}: for people, on every address
 *   <li>{@code --heap=768m}: of the server
 * </ul>
 *
 * A password {@code X_PASSWORD} that isn't set is read from the file that {@code X_PASSWORD_FILE}
 * names.
 */
public final class Serve {

    private static final String EVERY_ADDRESS = "0.0.0.0";
    private static final String APPLICATION = "waymark";
    private static final String PASSWORD = "_PASSWORD";
    private static final String IN_A_FILE = PASSWORD + "_FILE";

    private Serve() {}

    public static void main(String... arguments) throws Exception {
        try {
            serve(new Arguments(arguments));
        } catch (Problem problem) {
            System.err.printf("%n%s%n%n", problem);
            System.exit(1);
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void serve(Arguments arguments) throws IOException, InterruptedException {
        var server = arguments.path("server");
        var home = new Home(arguments.path("home"), server.getParent(), System.out::println);
        var payara =
                new Payara(
                        home,
                        server,
                        EVERY_ADDRESS,
                        Integer.parseInt(arguments.one("port")),
                        "-Xmx" + arguments.one("heap"));
        var log = new LogOnConsole(payara.log());
        payara.start(passwords(System.getenv()));
        payara.deploy(arguments.path("application"), APPLICATION);
        System.out.println("Waymark is ready.");
        payara.waitUntilItEnds();
        log.end();
        throw new Problem("The server has ended by itself.", "read its last words above.");
    }

    static Map<String, String> passwords(Map<String, String> environment) {
        var passwords = new HashMap<String, String>();
        environment.forEach(
                (name, file) -> {
                    if (!name.endsWith(IN_A_FILE) || file.isBlank()) return;
                    var variable = name.substring(0, name.length() - IN_A_FILE.length()) + PASSWORD;
                    if (environment.getOrDefault(variable, "").isBlank())
                        passwords.put(variable, read(name, Path.of(file)));
                });
        return passwords;
    }

    private static String read(String variable, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Problem(
                    "The file that %s names can't be read: %s".formatted(variable, e),
                    "check the name, and that the user of this process may read it.",
                    e);
        }
    }
}
