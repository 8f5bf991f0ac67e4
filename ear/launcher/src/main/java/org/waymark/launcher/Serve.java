package org.waymark.launcher;

import java.io.IOException;
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
 * The application reads the rest from the environment, and secrets from the files named there.
 * {@code WAYMARK_LOG_FORMAT=json} writes the log for programs.
 */
public final class Serve {

    private static final String EVERY_ADDRESS = "0.0.0.0";
    private static final String APPLICATION = "waymark";

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
                                "-Xmx" + arguments.one("heap"))
                        .logsJson("json".equals(System.getenv("WAYMARK_LOG_FORMAT")));
        var log = new LogOnConsole(payara.log());
        payara.start(Map.of());
        payara.deploy(arguments.path("application"), APPLICATION);
        System.out.println("Waymark is ready.");
        payara.waitUntilItEnds();
        log.end();
        throw new Problem("The server has ended by itself.", "read its last words above.");
    }
}
