package org.waymark.web.frame;

import java.util.Objects;

/**
 * One place in the navigation. It is the current one while its page, or with {@link #covering} a
 * page under that path, is open.
 *
 * @param order the place within the group; tens leave room
 * @param path from the application's root, with its query: {@code /my/report/list.xhtml}
 * @param note a few words at the end, such as "1 new", or null
 * @param covers the path whose pages count as this place
 * @param quick whether it may stand in the bottom bar of a phone, between Home and Menu
 */
public record NavigationEntry(
        NavigationGroup group,
        int order,
        String icon,
        String label,
        String path,
        String note,
        String covers,
        boolean quick) {

    public NavigationEntry {
        Objects.requireNonNull(group);
        Objects.requireNonNull(label);
        Objects.requireNonNull(path);
    }

    public static NavigationEntry of(
            NavigationGroup group, int order, String icon, String label, String path) {
        return new NavigationEntry(group, order, icon, label, path, null, path, false);
    }

    public NavigationEntry noting(String words) {
        return new NavigationEntry(group, order, icon, label, path, words, covers, quick);
    }

    /** All pages under this path count as this place: {@code /my/report/}. */
    public NavigationEntry covering(String pathPrefix) {
        return new NavigationEntry(group, order, icon, label, path, note, pathPrefix, quick);
    }

    public NavigationEntry asQuick() {
        return new NavigationEntry(group, order, icon, label, path, note, covers, true);
    }

    /** How well this place fits the open page: the longer what it covers, the better; 0 is not. */
    int fit(String openPath, String openQuery) {
        String open = openQuery == null ? openPath : openPath + "?" + openQuery;
        if (open.equals(path)) {
            return Integer.MAX_VALUE;
        }
        int query = path.indexOf('?');
        boolean sameSubject =
                query < 0 || openQuery != null && openQuery.contains(path.substring(query + 1));
        String prefix = covers.equals(path) && query >= 0 ? path.substring(0, query) : covers;
        if (!openPath.startsWith(prefix) || !sameSubject) {
            return 0;
        }
        return prefix.length() + (query < 0 ? 0 : path.length());
    }
}
