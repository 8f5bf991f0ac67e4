package org.waymark.award;

import java.util.List;

/**
 * What a holder of an award has shown.
 *
 * @param key such as "adapt"
 * @param cycles how many finished cycles it wants among its evidence
 * @param expected what evidence is expected, in words
 * @param psf the descriptors it indicates
 */
public record Outcome(String key, int cycles, String words, String expected, List<String> psf) {
    private static final int PARTS = 5;

    public Outcome {
        psf = List.copyOf(psf);
    }

    /** A line {@code key|cycles|words|expected|psf} for each. */
    static List<Outcome> read(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Outcome::line).toList();
    }

    private static Outcome line(String line) {
        String[] parts = line.split("\\|", PARTS);
        return new Outcome(
                parts[0],
                Integer.parseInt(parts[1]),
                parts[2],
                parts[3],
                List.of(parts[4].strip().split(" ")));
    }
}
