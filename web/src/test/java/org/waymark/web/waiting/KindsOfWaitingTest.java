package org.waymark.web.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.web.Sources.DOMAIN;
import static org.waymark.web.Sources.TEXTS;
import static org.waymark.web.Sources.files;
import static org.waymark.web.Sources.find;
import static org.waymark.web.Sources.read;

import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever an observer lets wait can be said on the home page. */
class KindsOfWaitingTest {
    @Test
    void eachHasItsSentences() {
        String sentences = "\n" + read(TEXTS.resolve("waiting.properties"));
        var missing = new TreeSet<String>();
        for (Path source : files(DOMAIN.resolve("org/waymark/waiting"), "Waiting.java")) {
            for (String kind : find(source, "\"([a-z0-9]+(?:-[a-z0-9]+)+)\"")) {
                for (String part : new String[] {"title", "line", "button"}) {
                    String key = "waiting." + kind + "." + part;
                    if (!sentences.contains("\n" + key + "=")) {
                        missing.add(key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
