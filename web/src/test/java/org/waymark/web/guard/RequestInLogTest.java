package org.waymark.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequestEvent;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.waymark.web.Fake;

/**
 * What the server's handlers are told of an entry; that a field comes of it, TheImagesSteps sees.
 */
class RequestInLogTest {
    private static final Formatter TEXT = new SimpleFormatter();

    private final List<LogRecord> written = new ArrayList<>();
    private final Logger log = Logger.getAnonymousLogger();
    private final RequestInLog listener = new RequestInLog();

    RequestInLogTest() {
        log.setUseParentHandlers(false);
        log.addHandler(new Written());
        listener.noteIn(log);
    }

    @Test
    void isAddedToEveryEntryOfItsRequestAndToNoOther() {
        log.info("Before.");
        listener.requestInitialized(event("of-the-proxy"));
        log.info("Doesn't change.");
        log.log(Level.INFO, "With {0} of {1}", new Object[] {"one", 2});
        log.info("As {0} it is: it's {unchanged}");
        listener.requestDestroyed(event("of-the-proxy"));
        log.info("After.");

        assertThat(written)
                .map(TEXT::formatMessage)
                .containsExactly(
                        "Before.",
                        "Doesn't change.",
                        "With one of 2",
                        "As {0} it is: it's {unchanged}",
                        "After.");
        assertThat(written)
                .map(RequestInLogTest::ids)
                .containsExactly(
                        List.of(),
                        List.of("of-the-proxy"),
                        List.of("of-the-proxy"),
                        List.of("of-the-proxy"),
                        List.of());
    }

    private static List<Object> ids(LogRecord entry) {
        return entry.getParameters() == null
                ? List.of()
                : Arrays.stream(entry.getParameters())
                        .filter(Map.class::isInstance)
                        .<Object>map(fields -> ((Map<?, ?>) fields).get(RequestInLog.FIELD))
                        .toList();
    }

    private static ServletRequestEvent event(String id) {
        return new ServletRequestEvent(
                (ServletContext)
                        Proxy.newProxyInstance(
                                RequestInLogTest.class.getClassLoader(),
                                new Class<?>[] {ServletContext.class},
                                (proxy, method, arguments) -> null),
                Fake.request("GET", "/x", Map.of(RequestId.HEADER, id)));
    }

    private final class Written extends Handler {
        @Override
        public void publish(LogRecord entry) {
            written.add(entry);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
