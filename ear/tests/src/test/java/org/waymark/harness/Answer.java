package org.waymark.harness;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What the server answered to a {@link Caller}. */
public record Answer(URI address, int status, HttpHeaders headers, byte[] body) {

    private static final Pattern STATEMENTS = Pattern.compile("sql;desc=\"(\\d+)\"");

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(
                response.uri(), response.statusCode(), response.headers(), response.body());
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public Document page() {
        return Jsoup.parse(text(), address.toString());
    }

    public boolean isPdf() {
        return header("content-type").startsWith("application/pdf");
    }

    /** What can be read in it, page or file, with single spaces. */
    public String words() {
        return (isPdf() ? Pdf.text(body) : Parser.unescapeEntities(text(), true))
                .replaceAll("[\\s\u00a0]+", " ");
    }

    public String header(String name) {
        return String.join(", ", headers.allValues(name));
    }

    /** Whether it is a page that was there. */
    public boolean isPage() {
        return status == 200 && header("content-type").startsWith("text/html");
    }

    /** How many SQL statements it took. */
    public int statements() {
        return statements(header("server-timing"), status + " at " + address);
    }

    static int statements(String serverTiming, String answer) {
        var found = STATEMENTS.matcher(serverTiming == null ? "" : serverTiming);
        if (!found.find())
            throw new AssertionError(answer + " doesn't say how many statements it took");
        return Integer.parseInt(found.group(1));
    }
}
