package org.waymark.harness;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Every page that somebody finds by following links from where they begin, up to fifteen of a kind.
 */
public final class Crawl {

    private static final int MOST_PAGES = 2500;

    /**
     * Enough to find where pages of a kind differ; a matrix leads to one for each of its cells, and
     * other tests leave schemes by the hundred.
     */
    private static final int MOST_OF_A_KIND = 15;

    /** A list may lead back for ever. */
    private static final int MOST_PAGES_OF_A_LIST = 6;

    private static final Pattern IN_A_LIST = Pattern.compile("[?&](from|after)=");

    private static final Map<String, Set<String>> OPENED = new ConcurrentHashMap<>();

    private Crawl() {}

    /** What opens to one of the demonstration; found once for all tests that ask. */
    public static Set<String> opened(Waymark waymark, String name) {
        return OPENED.computeIfAbsent(
                name,
                each -> {
                    var opened = new LinkedHashSet<String>();
                    of(waymark.caller(each), "/my/home.xhtml")
                            .forEach(
                                    (link, answer) -> {
                                        if (answer.status() == 200) opened.add(link);
                                    });
                    return opened;
                });
    }

    /** What was answered, by path and query. */
    public static Map<String, Answer> of(Caller caller, String begin) {
        return of(caller, begin, link -> true);
    }

    /**
     * @param wanted which links are followed
     */
    public static Map<String, Answer> of(Caller caller, String begin, Predicate<String> wanted) {
        var found = new LinkedHashMap<String, Answer>();
        var kinds = new HashMap<String, Integer>();
        var open = new ArrayDeque<>(List.of(begin));
        while (!open.isEmpty()) {
            var link = open.remove();
            if (found.containsKey(link)) continue;
            boolean list = isInAList(link);
            var kind = link.replaceFirst("\\?.*$", list ? "?list" : "");
            if (kinds.merge(kind, 1, Integer::sum) > (list ? MOST_PAGES_OF_A_LIST : MOST_OF_A_KIND))
                continue;
            if (found.size() == MOST_PAGES)
                throw new AssertionError("More than " + MOST_PAGES + " pages: " + found.keySet());
            var answer = caller.get(link);
            found.put(link, answer);
            links(answer).stream().filter(wanted).forEach(open::add);
        }
        return found;
    }

    /** Whether it leads to a further page of a list. */
    public static boolean isInAList(String link) {
        return IN_A_LIST.matcher(link).find();
    }

    /** Where a page leads within the application, in the page's order. */
    public static List<String> links(Answer answer) {
        if (!answer.header("content-type").startsWith("text/html")) return List.of();
        var server = answer.address().resolve("/").toString();
        return answer.page().select("a[href]").stream()
                .map((Element link) -> link.absUrl("href"))
                .filter(link -> link.startsWith(server))
                .map(link -> link.substring(server.length() - 1).replaceFirst("#.*$", ""))
                .filter(link -> link.contains(".xhtml") || link.contains(".ics"))
                .distinct()
                .toList();
    }
}
