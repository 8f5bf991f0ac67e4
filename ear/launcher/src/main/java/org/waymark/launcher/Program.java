package org.waymark.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * A program that this JVM started. It ends with the JVM, the last started first, so that a server
 * always ends before its database. A file remembers it, so that after a kill -9 the next run finds
 * and ends what is left.
 */
final class Program {

    private static final Duration GRACE = Duration.ofSeconds(40);
    private static final Deque<Program> RUNNING = new ArrayDeque<>();
    private static volatile boolean stopping;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Program::stopAll, "stop-programs"));
    }

    private final String name;
    private final Home home;
    private final Process process;

    private Program(String name, Home home, Process process) {
        this.name = name;
        this.home = home;
        this.process = process;
    }

    static Program start(
            String name, Home home, List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(home.log(name + "-console").toFile()));
        standStillIfStopping();
        synchronized (RUNNING) {
            try {
                var program = new Program(name, home, builder.start());
                RUNNING.push(program);
                program.process.getOutputStream().close();
                Files.writeString(pidFile(name, home), describe(program.process.toHandle()));
                return program;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Ends what a killed run left behind; does nothing where nothing is. */
    static void endLeftOver(String name, Home home) {
        try {
            var file = pidFile(name, home);
            if (!Files.exists(file)) return;
            var remembered = Files.readString(file);
            Files.delete(file);
            var leftOver =
                    ProcessHandle.of(Long.parseLong(remembered.lines().findFirst().orElse("0")))
                            .filter(process -> describe(process).equals(remembered));
            if (leftOver.isEmpty()) return;
            home.say(
                    "An earlier run was killed and left its %s running (process %d): ending it."
                            .formatted(name, leftOver.get().pid()));
            end(leftOver.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void waitFor() throws InterruptedException {
        process.waitFor();
        standStillIfStopping();
    }

    /** Waits until the program is ready, or says that it isn't and shows the end of its log. */
    void await(BooleanSupplier ready, Duration patience) {
        var end = Instant.now().plus(patience);
        while (!ready.getAsBoolean()) {
            standStillIfStopping();
            if (!isAlive()) throw broken("The %s ended as soon as it was started.", name);
            if (Instant.now().isAfter(end))
                throw broken("The %s isn't ready after %d seconds.", name, patience.toSeconds());
            pause();
        }
    }

    private Problem broken(String message, Object... values) {
        return new Problem(
                message.formatted(values) + "\n" + tail(home.log(name + "-console")),
                "read the newest files in " + home.log(name).getParent() + ".");
    }

    private static String tail(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    void stop() {
        synchronized (RUNNING) {
            RUNNING.remove(this);
        }
        if (isAlive()) home.say("Stopping the " + name + ".");
        end(process.toHandle());
        forget();
    }

    /** As a power cut would: nothing is flushed, nobody is told. */
    void kill() {
        synchronized (RUNNING) {
            RUNNING.remove(this);
        }
        process.destroyForcibly();
        process.onExit().join();
        forget();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile(name, home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stopAll() {
        stopping = true;
        while (true) {
            Program last;
            synchronized (RUNNING) {
                last = RUNNING.peek();
            }
            if (last == null) return;
            last.stop();
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Once this JVM ends, what it still wanted to start or await is of no interest any more. */
    private static void standStillIfStopping() {
        while (stopping) pause();
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Path pidFile(String name, Home home) {
        return home.resolve(name + ".pid");
    }

    /** The number alone may belong to another program by now; with its start it can't. */
    private static String describe(ProcessHandle process) {
        return process.pid()
                + "\n"
                + process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }
}
