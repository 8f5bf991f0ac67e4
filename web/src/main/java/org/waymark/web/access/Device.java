package org.waymark.web.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A browser's own name for itself in words that its owner knows. */
final class Device {
    /** In this order: each of the later ones also says the earlier ones' names. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> MACHINES = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS/", "Firefox");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        MACHINES.put("iPhone", "iPhone");
        MACHINES.put("iPad", "iPad");
        MACHINES.put("Android", "Android");
        MACHINES.put("Windows", "Windows");
        MACHINES.put("Mac OS X", "Mac");
        MACHINES.put("CrOS", "Chromebook");
        MACHINES.put("Linux", "Linux");
    }

    private Device() {}

    /** Such as “Firefox, Windows”; empty where it says nothing known. */
    static String named(String userAgent) {
        Optional<String> browser = first(BROWSERS, userAgent);
        Optional<String> machine = first(MACHINES, userAgent);
        return browser.map(name -> machine.map(m -> name + ", " + m).orElse(name))
                .or(() -> machine)
                .orElse("");
    }

    private static Optional<String> first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent != null && userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
