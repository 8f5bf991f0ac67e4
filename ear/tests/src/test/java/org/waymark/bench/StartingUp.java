package org.waymark.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.waymark.launcher.Port;
import org.waymark.launcher.Run;

/**
 * From the run command's start to its words that all is ready, on a machine that has never run it
 * and on the same the day after. The build before it isn't counted.
 */
class StartingUp {
    private static final Path HOME = Path.of("target", "bench", "home");
    private static final String READY = "Ready after";

    @Test
    void isMeasured() throws IOException, InterruptedException {
        delete(HOME);
        var first = start();
        var second = start();
        var figures = new Figures("starting", "From the run command to “Ready”, in milliseconds");
        first.forEach(
                (step, milliseconds) -> {
                    long again = second.getOrDefault(step, 0L);
                    figures.row()
                            .of("step", step)
                            .of("first", milliseconds)
                            .of("second", again)
                            .ratio("ratio", milliseconds, again);
                });
        figures.tell();
        delete(HOME);
    }

    /** When it said what, since its start. */
    private static Map<String, Long> start() throws IOException, InterruptedException {
        var paths = new Properties();
        try (var file = StartingUp.class.getResourceAsStream("/installation.properties")) {
            paths.load(file);
        }
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        Run.class.getName(),
                        "--name=Waymark",
                        "--home=" + HOME,
                        "--server=" + paths.getProperty("server"),
                        "--application=" + paths.getProperty("application"),
                        "--set=WAYMARK_DEMO=true",
                        "--file=WAYMARK_CLOCK_FILE=clock",
                        "--secret=WAYMARK_MASTER_KEY_FILE=master.key",
                        "--follow=org.waymark.demo",
                        "--command=./mvnw -Prun package");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("WAYMARK_HTTP_PORT", String.valueOf(Port.free()));
        long begun = System.nanoTime();
        var run = builder.start();
        var steps = new LinkedHashMap<String, Long>();
        try (var said =
                new BufferedReader(
                        new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                long now = Duration.ofNanos(System.nanoTime() - begun).toMillis();
                if (line.contains(READY)) {
                    steps.put("ready", now);
                    run.toHandle().destroy();
                } else if (line.matches(" {2}\\S.*")) steps.putIfAbsent(line.strip(), now);
            }
        } finally {
            run.toHandle().destroy();
            run.waitFor();
        }
        if (!steps.containsKey("ready")) throw new IllegalStateException("Not ready: " + steps);
        return steps;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
