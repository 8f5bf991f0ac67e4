package org.waymark.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** The commands of a running server's administration port. */
final class Administration {

    private final int port;
    private final String password;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Administration(int port, String password) {
        this.port = port;
        this.password = password;
    }

    boolean answers() {
        try {
            return succeeded(command("version", Map.of(), Duration.ofSeconds(20)));
        } catch (IOException e) {
            return false;
        }
    }

    void deploy(Path application, String name, Path log) {
        try {
            var answer =
                    command(
                            "deploy",
                            new TreeMap<>(
                                    Map.of(
                                            "DEFAULT",
                                            application.toString(),
                                            "name",
                                            name,
                                            "force",
                                            "true")),
                            Duration.ofMinutes(10));
            if (!succeeded(answer))
                throw new Problem(
                        "The server refuses the application:\n"
                                + withoutStackTrace(answer)
                                + deepestCause(log),
                        "read " + log + "; the whole story stands at its end.");
        } catch (IOException e) {
            throw new Problem(
                    "The server could not be told to deploy the application: " + e,
                    "read " + log + ".",
                    e);
        }
    }

    private static String withoutStackTrace(Manifest answer) {
        return String.valueOf(answer.getMainAttributes().getValue("message"))
                .lines()
                .flatMap(line -> Arrays.stream(line.split("%%%EOL%%%")))
                .filter(line -> !line.isBlank() && !line.startsWith("\tat "))
                .limit(12)
                .map(line -> "    " + line)
                .collect(Collectors.joining("\n"));
    }

    /** The server's answer names the first cause, its log the last, which says more. */
    private static String deepestCause(Path log) throws IOException {
        var text = Files.readString(log);
        var cause = text.lastIndexOf("\nCaused by: ");
        return cause < 0
                ? ""
                : text.substring(cause + 1)
                        .lines()
                        .takeWhile(line -> !line.startsWith("\tat "))
                        .limit(30)
                        .map(line -> "\n    " + line)
                        .collect(Collectors.joining());
    }

    private static boolean succeeded(Manifest answer) {
        return "SUCCESS".equals(answer.getMainAttributes().getValue("exit-code"))
                || "WARNING".equals(answer.getMainAttributes().getValue("exit-code"));
    }

    private Manifest command(String name, Map<String, String> parameters, Duration patience)
            throws IOException {
        var query =
                parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                        .collect(Collectors.joining("&"));
        var credentials =
                Base64.getEncoder()
                        .encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d/__asadmin/%s?%s"
                                                .formatted(port, name, query)))
                        .timeout(patience)
                        .header("Authorization", "Basic " + credentials)
                        .header("User-Agent", "hk2-agent")
                        .header("X-Requested-By", "launcher")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        try {
            var body = http.send(request, BodyHandlers.ofByteArray()).body();
            return new Manifest(new ByteArrayInputStream(body));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
