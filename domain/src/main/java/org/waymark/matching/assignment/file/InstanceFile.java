package org.waymark.matching.assignment.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a cohort from a file of either format; the first line tells which it is. */
final class InstanceFile {
    private InstanceFile() {}

    static Instance read(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            return read(text);
        }
    }

    static Instance read(BufferedReader text) throws IOException {
        Lines lines = new Lines(text);
        String[] first = lines.next();
        if (first.length == 2 && first[0].equals("waymark-assignment")) {
            if (!first[1].equals("1")) {
                throw lines.bad("this reads version 1 of the format, not “" + first[1] + "”.");
            }
            return new PlainFormat(lines).read();
        }
        if (first.length == 1 && first[0].chars().allMatch(Character::isDigit)) {
            return new CostFormat(lines).read(first[0]);
        }
        throw lines.bad(
                "the first line has to be “waymark-assignment 1”, or the size of a problem of the"
                        + " OR-Library.");
    }
}
