package org.waymark.matching.assignment.file;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * The lines of a file as words, with the number of the line that was read last. Empty ones pass.
 */
final class Lines {
    private static final String[] END = {};

    private final BufferedReader text;
    private long number;

    Lines(BufferedReader text) {
        this.text = text;
    }

    /** The words of the next line that has any, or none at the end of the file. */
    String[] next() throws IOException {
        String line = text.readLine();
        while (line != null) {
            number++;
            if (!line.isBlank()) {
                return line.strip().split("\\s+");
            }
            line = text.readLine();
        }
        number++;
        return END;
    }

    long number() {
        return number;
    }

    BadLine bad(String words) {
        return new BadLine(number, words);
    }

    int wholeNumber(String word, int greatest) {
        try {
            int value = Integer.parseInt(word);
            if (value >= 0 && value <= greatest && Character.isDigit(word.charAt(0))) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // said below, with the same words
        }
        String shown = word.length() <= 20 ? word : word.substring(0, 20) + "…";
        throw bad("“" + shown + "” isn't a whole number from 0 to " + greatest + ".");
    }
}
