package org.waymark.launcher;

import java.time.Duration;
import java.time.Instant;

/** Brings the next version of the application into the server that the run command started. */
public final class Redeploy {

    private Redeploy() {}

    public static void main(String... given) {
        var begun = Instant.now();
        var arguments = new Arguments(given);
        var name = arguments.one("name");
        try {
            var running = Running.in(arguments.path("home"));
            if (running == null || !running.administration().answers())
                throw new Problem(
                        name + " isn't running here.", "start it with " + arguments.one("command"));
            running.administration()
                    .deploy(
                            arguments.path("application"),
                            name.toLowerCase(),
                            arguments.path("home").resolve("logs/server.log"));
            System.out.printf(
                    "  %s at %s is the new one (%d s).%n",
                    name, running.address(), Duration.between(begun, Instant.now()).toSeconds());
        } catch (Problem problem) {
            System.err.printf("%n%s%n%n", problem);
            System.exit(1);
        }
    }
}
