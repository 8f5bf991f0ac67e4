package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.harness.Answer;
import org.waymark.harness.Crawl;
import org.waymark.harness.Post;
import org.waymark.harness.Waymark;

/**
 * All that gets to somebody by any route: every page and file that they find by following links,
 * their calendar at its private address, and their mail. Not what only a demonstration has.
 */
final class WhatReaches {
    private final Map<String, String> words = new LinkedHashMap<>();

    /**
     * @param account the name to sign in with
     * @param address where their mail goes
     */
    WhatReaches(Waymark waymark, String account, String address) {
        var caller = waymark.caller(account);
        Crawl.of(caller, "/my/home.xhtml", link -> !link.startsWith("/demo/")).forEach(this::read);
        var page = caller.get("/my/calendar/index.xhtml");
        var made = caller.submit(page, "Make …", Map.of());
        var feed = URI.create(made.page().select("#address").val()).getPath();
        words.put(feed, waymark.stranger().getOnly(feed).text().replace("\r\n ", ""));
        caller.submit(made, "Revoke the address", Map.of());
        waymark.post().to(address, "");
        waymark.post()
                .allTo(address)
                .forEach(mail -> words.put("mail " + words.size(), Post.words(mail)));
    }

    private void read(String link, Answer answer) {
        if (answer.status() == 200) words.put(link, answer.words());
    }

    /** Where these words are. */
    Map<String, String> holding(String... sought) {
        var holding = new LinkedHashMap<String, String>();
        for (var each : sought)
            words.forEach(
                    (place, said) -> {
                        if (said.contains(each)) holding.put(place, each);
                    });
        return holding;
    }

    /** Of what is found under this path, or in the mail. */
    WhatReaches under(String path) {
        assertThat(words.keySet()).anyMatch(place -> place.startsWith(path));
        var part = new WhatReaches();
        words.forEach(
                (place, said) -> {
                    if (place.startsWith(path)) part.words.put(place, said);
                });
        return part;
    }

    private WhatReaches() {}
}
