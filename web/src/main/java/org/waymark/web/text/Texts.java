package org.waymark.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every sentence on a page, by its key: {@code #{t['meeting.log.title']}}, or with values {@code
 * #{t.of('meeting.log.title', name)}}. The key's first segment names the file, {@code
 * texts/meeting.properties}. An apostrophe is just an apostrophe. A missing key shows itself in
 * brackets and fails the test of the texts.
 */
@Named("t")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {
    private static final Logger LOG = System.getLogger(Texts.class.getName());

    private static final long LOOK_AGAIN_AFTER_NANOS = 1_000_000_000L;

    private final Map<String, TextFile> files = new ConcurrentHashMap<>();
    private Words words;

    protected Texts() {}

    @Inject
    public Texts(Words words) {
        this.words = words;
    }

    @Override
    public String get(Object key) {
        return of(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return raw(String.valueOf(key)) != null;
    }

    /** The sentence with its values; dates, times and durations among them are put into words. */
    public String of(String key, Object... values) {
        String pattern = raw(key);
        if (pattern == null) {
            LOG.log(Level.WARNING, "No text for the key {0}", key);
            return "[" + key + "]";
        }
        if (values.length == 0) {
            return pattern;
        }
        Object[] said = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            said[i] = words.say(values[i]);
        }
        return new MessageFormat(pattern.replace("'", "''"), Locale.UK).format(said);
    }

    private String raw(String key) {
        String feature = key.substring(0, Math.max(key.indexOf('.'), 0));
        return files.compute(feature, Texts::readAgainIfChanged).sentences.getProperty(key);
    }

    /** A text that is changed while the server runs is seen within a second. */
    private static TextFile readAgainIfChanged(String feature, TextFile known) {
        long now = System.nanoTime();
        if (known != null && now - known.lookedAt < LOOK_AGAIN_AFTER_NANOS) {
            return known;
        }
        URL address = Texts.class.getResource("/texts/" + feature + ".properties");
        if (address == null) {
            return new TextFile(new Properties(), 0, now);
        }
        try {
            URLConnection file = address.openConnection();
            file.setUseCaches(false);
            long changed = file.getLastModified();
            try (var reader =
                    new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                if (known != null && known.changedAt == changed) {
                    return new TextFile(known.sentences, changed, now);
                }
                var sentences = new Properties();
                sentences.load(reader);
                return new TextFile(sentences, changed, now);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record TextFile(Properties sentences, long changedAt, long lookedAt) {}

    @Override
    public Set<Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("Ask for a text by its key");
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
