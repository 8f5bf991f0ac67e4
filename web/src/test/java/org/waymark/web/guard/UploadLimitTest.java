package org.waymark.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.web.Fake;

/** Somebody chooses a file that is larger than the server reads. */
class UploadLimitTest {
    private static final String FORM = "multipart/form-data; boundary=x";

    private final Map<String, Cookie> browser = new HashMap<>();
    private long left;

    @Test
    void letsThroughWhatTheServerReads() throws Exception {
        assertThat(passes(FORM, UploadLimit.MOST_BYTES)).isTrue();
        assertThat(passes("text/csv", UploadLimit.MOST_BYTES + 1)).isTrue();
        assertThat(passes(null, -1)).isTrue();
        assertThat(browser).isEmpty();
    }

    @Test
    void leadsBackToThePageOnceAllIsSentAndTellsItOnce() throws Exception {
        var answer = new Fake.Answer();
        boolean[] passed = {false};
        new UploadLimit()
                .doFilter(
                        request(FORM, UploadLimit.MOST_BYTES + 1),
                        answer.response(),
                        (request, response) -> passed[0] = true);

        assertThat(passed[0]).isFalse();
        assertThat(left).isZero();
        assertThat(answer.status).isEqualTo(303);
        assertThat(answer.headers).containsEntry("Location", "/my/portfolio/view.xhtml?id=7");
        browser.putAll(answer.cookies);
        var told = new Fake.Answer();
        assertThat(UploadLimit.isToBeTold(request(null, 0), told.response())).isTrue();
        assertThat(told.cookies.values()).extracting(Cookie::getMaxAge).containsExactly(0);
        browser.keySet().removeAll(told.cookies.keySet());
        assertThat(UploadLimit.isToBeTold(request(null, 0), told.response())).isFalse();
    }

    @Test
    void agreesWithWhatTheServerIsTold() throws IOException {
        String told = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));

        assertThat(told)
                .contains("<max-request-size>" + UploadLimit.MOST_BYTES + "<")
                .contains("<max-file-size>" + UploadLimit.MOST_BYTES + "<");
    }

    /** Since the sentence is told at the field of this id. */
    @Test
    void knowsTheFieldOfEveryPageThatTakesAFile() throws IOException {
        Pattern field = Pattern.compile("<w:field [^>]*kind=\"file\"");
        List<String> fields;
        try (var pages = Files.walk(Path.of("src/main/webapp"))) {
            fields =
                    pages.filter(page -> page.toString().endsWith(".xhtml"))
                            .map(UploadLimitTest::read)
                            .flatMap(page -> field.matcher(page).results())
                            .map(MatchResult::group)
                            .toList();
        }

        assertThat(fields).isNotEmpty().allMatch(found -> found.contains(" id=\"file\""));
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean passes(String kind, long bytes) throws Exception {
        boolean[] passed = {false};
        var answer = new Fake.Answer();
        new UploadLimit()
                .doFilter(
                        request(kind, bytes),
                        answer.response(),
                        (request, response) -> passed[0] = true);
        browser.putAll(answer.cookies);
        return passed[0];
    }

    private HttpServletRequest request(String kind, long bytes) {
        left = bytes;
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        UploadLimitTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, called, values) ->
                                switch (called.getName()) {
                                    case "getContentType" -> kind;
                                    case "getContentLengthLong" -> bytes;
                                    case "getInputStream" -> new Sent();
                                    case "getCookies" -> browser.values().toArray(Cookie[]::new);
                                    case "getContextPath" -> "";
                                    case "isSecure" -> false;
                                    case "getHeader" -> null;
                                    case "getRequestURI" -> "/my/portfolio/view.xhtml";
                                    case "getQueryString" -> "id=7";
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    called.getName());
                                });
    }

    /** As many bytes as the request says. */
    private final class Sent extends ServletInputStream {
        private final InputStream nothing = InputStream.nullInputStream();

        @Override
        public int read() throws IOException {
            return left-- > 0 ? 0 : nothing.read();
        }

        @Override
        public int read(byte[] some, int from, int length) {
            int now = (int) Math.min(length, left);
            left -= now;
            return now == 0 ? -1 : now;
        }

        @Override
        public boolean isFinished() {
            return left == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
