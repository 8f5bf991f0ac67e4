package org.waymark.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.waymark.launcher.Problem;

/**
 * One Chromium for all tests. An installed Chromium or Chrome is used; else Playwright fetches its
 * own; where that can't be reached or lacks libraries, and this is Debian or Ubuntu with root, the
 * package {@code chromium} is installed; else it is said what to do. No test is skipped for want of
 * a browser.
 */
final class Browsers {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> PLACES =
            List.of(
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
                    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

    private static Browser browser;
    private static Problem failure;

    private Browsers() {}

    static synchronized Browser chromium() {
        if (failure != null) throw failure;
        if (browser == null) {
            try {
                browser = foundAlone();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Problem e) {
                failure = e;
                throw e;
            }
        }
        return browser;
    }

    /** Two halves of the tests mustn't install one at the same time. */
    private static Browser foundAlone() throws IOException {
        var file = Files.createDirectories(Path.of("target")).resolve("browser.lock");
        var lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock.lock();
            return find();
        } finally {
            lock.close();
        }
    }

    private static Browser find() {
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var installed = installed();
        if (installed.isPresent()) return launch(playwright, installed.get());
        say("No Chromium or Chrome is installed here: fetching Playwright's own.");
        if (fetched()) {
            try {
                return launch(playwright, null);
            } catch (PlaywrightException e) {
                say("What was fetched doesn't start here: " + e.getMessage());
            }
        }
        if (isDebianWithRoot()) {
            say("Installing the package “chromium” with apt-get.");
            if (succeeds("apt-get", "update")
                    && succeeds("apt-get", "install", "-y", "--no-install-recommends", "chromium")
                    && installed().isPresent()) return launch(playwright, installed().get());
        }
        throw new Problem(
                "The browser tests need Chromium or Chrome; none is installed, and neither"
                        + " Playwright's own nor a package could be fetched.",
                "install Chromium or Chrome, or name one by WAYMARK_CHROMIUM=/path/to/chromium,"
                        + " and run the command again.");
    }

    private static Browser launch(Playwright playwright, Path executable) {
        var options =
                new LaunchOptions()
                        .setArgs(
                                List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-dev-shm-usage",
                                        "--font-render-hinting=none"));
        if (executable != null) options.setExecutablePath(executable);
        return playwright.chromium().launch(options);
    }

    private static Optional<Path> installed() {
        var named = System.getenv("WAYMARK_CHROMIUM");
        if (named != null && !named.isBlank()) return Optional.of(Path.of(named));
        var onPath =
                NAMES.stream()
                        .flatMap(
                                name ->
                                        Arrays.stream(
                                                        System.getenv("PATH")
                                                                .split(File.pathSeparator))
                                                .map(folder -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                // A stub that only points to an app store is executable too.
                .filter(program -> isWindows() || succeeds(program.toString(), "--version"))
                .findFirst();
    }

    private static boolean fetched() {
        return succeeds(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                        "surefire.real.class.path", System.getProperty("java.class.path")),
                CLI.class.getName(),
                "install",
                "chromium");
    }

    private static boolean isDebianWithRoot() {
        return Files.exists(Path.of("/etc/debian_version"))
                && "root".equals(System.getProperty("user.name"));
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static boolean succeeds(String... command) {
        try {
            var process =
                    new ProcessBuilder(new ArrayList<>(List.of(command)))
                            .redirectErrorStream(true)
                            .redirectOutput(
                                    ProcessBuilder.Redirect.appendTo(
                                            Files.createDirectories(Path.of("target"))
                                                    .resolve("browser.log")
                                                    .toFile()))
                            .start();
            process.getOutputStream().close();
            if (process.waitFor(10, TimeUnit.MINUTES)) return process.exitValue() == 0;
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static void say(String progress) {
        System.out.println("[browser] " + progress);
    }
}
