package org.waymark.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * How much somebody can keep. {@code WAYMARK_FILE_MEGABYTES} is the most that one file may hold, at
 * most 25, since no larger request is read; {@code WAYMARK_PORTFOLIO_MEGABYTES} the most that all
 * files of one person may.
 */
@ApplicationScoped
public class FileLimits {
    static final int FILES_OF_ONE_PIECE = 10;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_MEGABYTES = 25;

    private final Map<String, String> environment;

    public FileLimits() {
        this(System.getenv());
    }

    FileLimits(Map<String, String> environment) {
        this.environment = environment;
    }

    public int fileMegabytes() {
        return Math.min(MOST_MEGABYTES, get("WAYMARK_FILE_MEGABYTES", 20));
    }

    public int portfolioMegabytes() {
        return get("WAYMARK_PORTFOLIO_MEGABYTES", 1024);
    }

    long fileBytes() {
        return (long) fileMegabytes() * MEGABYTE;
    }

    long portfolioBytes() {
        return (long) portfolioMegabytes() * MEGABYTE;
    }

    private int get(String name, int otherwise) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        if (!value.strip().matches("[1-9][0-9]{0,5}")) {
            throw new IllegalStateException(
                    name + " must be a whole number of megabytes such as " + otherwise);
        }
        return Integer.parseInt(value.strip());
    }
}
