package org.waymark.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * How much somebody can keep. {@code WAYMARK_FILE_MEGABYTES} is the most that one file may hold, at
 * most 25, since no larger request is read; {@code WAYMARK_PORTFOLIO_MEGABYTES} the most that all
 * files of one person may.
 */
@ApplicationScoped
public class FileLimits {
    static final int FILES_OF_ONE_PIECE = 10;
    private static final int MEGABYTE = 1024 * 1024;

    private final Configuration configuration;

    public FileLimits() {
        this.configuration = Configuration.ofThisProcess();
    }

    public int fileMegabytes() {
        return configuration.number(Variable.FILE_MEGABYTES);
    }

    public int portfolioMegabytes() {
        return configuration.number(Variable.PORTFOLIO_MEGABYTES);
    }

    long fileBytes() {
        return (long) fileMegabytes() * MEGABYTE;
    }

    long portfolioBytes() {
        return (long) portfolioMegabytes() * MEGABYTE;
    }
}
