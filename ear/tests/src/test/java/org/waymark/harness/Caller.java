package org.waymark.harness;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Speaks HTTP with cookies of its own, follows redirects, and fills in the forms that it was given;
 * may be used from any thread.
 */
public final class Caller {

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
    private static final int PATIENCE_WITH_REDIRECTS = 10;

    private final URI server;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Map<String, String> given = new ConcurrentHashMap<>();
    private volatile boolean overTls;

    Caller(URI server) {
        this.server = server;
    }

    /** As a proxy hands it on that ends TLS, from now on. */
    public Caller overTls() {
        overTls = true;
        return this;
    }

    /** Signs in as somebody of the demonstration. */
    public Caller signsInAs(String name) {
        return signsIn(SignIn.of(name));
    }

    Caller signsIn(SignIn as) {
        var answer =
                submit(
                        get("/sign-in.xhtml"),
                        "Sign in",
                        Map.of("Name", as.account(), "Password", as.password()));
        if (answer.address().getPath().endsWith("/sign-in.xhtml"))
            throw new AssertionError(
                    as.account() + " could not sign in: " + answer.page().select("main").text());
        return this;
    }

    /** The session's id as this caller's cookie has it. */
    public Optional<String> session() {
        return Optional.ofNullable(cookies.get("WAYMARK"));
    }

    /** The names of the cookies that this caller was given. */
    public Set<String> cookies() {
        return Set.copyOf(cookies.keySet());
    }

    /** Each cookie with its attributes, as it was given last. */
    public Map<String, String> cookiesAsGiven() {
        return Map.copyOf(given);
    }

    public Answer get(String path) {
        return follow(request(resolve(path)).GET());
    }

    /** One request, whatever it answers: redirects aren't followed. */
    public Answer getOnly(String path) {
        return send(request(resolve(path)).GET());
    }

    public Answer post(String path, Map<String, String> values) {
        return follow(form(resolve(path), List.copyOf(values.entrySet())));
    }

    /** Any request at all; nothing is followed. */
    public Answer send(String method, String path, String body, String... headers) {
        BodyPublisher content =
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request = request(resolve(path)).method(method, content);
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    /**
     * Fills in the form that holds this button, fields by their labels (or their names), and
     * presses it. What isn't mentioned keeps what the page says.
     *
     * @param button what it says, or how it begins: {@code Accept …}
     */
    public Answer submit(Answer page, String button, Map<String, String> entries) {
        var pressed = button(page, button);
        var form = (FormElement) pressed.closest("form");
        return follow(form(action(form), filledIn(form, pressed, entries)));
    }

    /** As {@link #submit(Answer, String, Map)}, with this file in the form's field for one. */
    public Answer submit(Answer page, String button, Map<String, String> entries, CsvFile file) {
        var pressed = button(page, button);
        var form = (FormElement) pressed.closest("form");
        var field = form.selectFirst("input[type=file]").attr("name");
        var values = filledIn(form, pressed, entries);
        values.removeIf(value -> value.getKey().equals(field));
        return follow(multipart(action(form), values, field, file));
    }

    /** A file to upload. */
    public record CsvFile(String name, String content) {}

    private static Element button(Answer page, String button) {
        return page.page().select("button, input[type=submit]").stream()
                .filter(each -> says(each.text(), button) || says(each.attr("value"), button))
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "No button “%s” at %s".formatted(button, page.address())));
    }

    private static URI action(FormElement form) {
        return URI.create(form.absUrl("action"));
    }

    private static List<Map.Entry<String, String>> filledIn(
            FormElement form, Element pressed, Map<String, String> entries) {
        entries.forEach((label, value) -> enter(form, label, value));
        var values = new ArrayList<Map.Entry<String, String>>();
        for (var field : form.formData()) values.add(Map.entry(field.key(), field.value()));
        values.removeIf(value -> isButton(form, value.getKey()));
        if (pressed.hasAttr("name"))
            values.add(Map.entry(pressed.attr("name"), pressed.attr("value")));
        return values;
    }

    private static boolean says(String label, String button) {
        return button.endsWith("…")
                ? label.startsWith(button.substring(0, button.length() - 1))
                : label.equals(button);
    }

    private static boolean isButton(FormElement form, String name) {
        return form.elements().stream()
                .anyMatch(
                        each -> each.attr("name").equals(name) && each.is("[type=submit], button"));
    }

    private static void enter(FormElement form, String label, String value) {
        var field =
                form.select("label").stream()
                        .filter(each -> label(each).equals(label))
                        .map(each -> form.getElementById(each.attr("for")))
                        .findFirst()
                        .or(
                                () ->
                                        form.elements().stream()
                                                .filter(each -> each.attr("name").equals(label))
                                                .max(comparing(each -> offers(each, value))))
                        .orElseThrow(() -> new AssertionError("No field “" + label + "”"));
        if (field.is("[type=radio], [type=checkbox]")) {
            form.select("[type=radio][name=\"%s\"]".formatted(field.attr("name")))
                    .forEach(each -> each.removeAttr("checked"));
            field.attr("checked", "checked");
        } else if (field.is("select")) {
            for (var option : field.select("option")) {
                if (option.text().equals(value) || option.attr("value").equals(value))
                    option.attr("selected", "selected");
                else option.removeAttr("selected");
            }
        } else if (field.is("textarea")) field.text(value);
        else field.val(value);
    }

    /** Whether it is this one of several boxes of the same name. */
    private static boolean offers(Element field, String value) {
        return field.is("[type=radio], [type=checkbox]") && field.attr("value").equals(value);
    }

    private static String label(Element label) {
        return label.text().replace(" (optional)", "").strip();
    }

    private URI resolve(String path) {
        return server.resolve(path);
    }

    private HttpRequest.Builder form(URI address, List<Map.Entry<String, String>> values) {
        var body =
                values.stream()
                        .map(value -> encode(value.getKey()) + "=" + encode(value.getValue()))
                        .collect(Collectors.joining("&"));
        return postFromHere(address, "application/x-www-form-urlencoded", body);
    }

    private HttpRequest.Builder multipart(
            URI address, List<Map.Entry<String, String>> values, String field, CsvFile file) {
        var boundary = "waymark-" + UUID.randomUUID();
        var part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"%s\"";
        var body = new StringBuilder();
        for (var value : values)
            body.append(part.formatted(value.getKey()))
                    .append("\r\n\r\n%s\r\n".formatted(value.getValue()));
        body.append(part.formatted(field))
                .append("; filename=\"%s\"\r\nContent-Type: text/csv".formatted(file.name()))
                .append("\r\n\r\n%s\r\n--%s--\r\n".formatted(file.content(), boundary));
        return postFromHere(address, "multipart/form-data; boundary=" + boundary, body.toString());
    }

    private HttpRequest.Builder postFromHere(URI address, String type, String body) {
        return request(address)
                .header("Content-Type", type)
                .header("Origin", "%s://%s".formatted(server.getScheme(), server.getAuthority()))
                .POST(BodyPublishers.ofString(body));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(2));
        return overTls ? request.header("X-Forwarded-Proto", "https") : request;
    }

    private Answer follow(HttpRequest.Builder request) {
        var answer = send(request);
        for (int hops = 0; isRedirect(answer); hops++) {
            if (hops == PATIENCE_WITH_REDIRECTS)
                throw new AssertionError("Redirected for ever at " + answer.address());
            answer = send(request(answer.address().resolve(answer.header("location"))).GET());
        }
        return answer;
    }

    private static boolean isRedirect(Answer answer) {
        return answer.status() / 100 == 3 && !answer.header("location").isEmpty();
    }

    private Answer send(HttpRequest.Builder request) {
        if (!cookies.isEmpty())
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            for (var cookie : response.headers().allValues("set-cookie")) keep(cookie);
            return Answer.of(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        given.put(pair[0], cookie);
        if (cookie.contains("Max-Age=0") || pair.length < 2 || pair[1].isEmpty())
            cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }
}
