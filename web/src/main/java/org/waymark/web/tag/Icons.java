package org.waymark.web.tag;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The icons by name, each as the inside of an SVG of 20 by 20. */
public final class Icons {
    private static final Properties SHAPES = new Properties();

    static {
        try (var file =
                new InputStreamReader(
                        Icons.class.getResourceAsStream("icons.properties"),
                        StandardCharsets.UTF_8)) {
            SHAPES.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Icons() {}

    /** The whole SVG. It says nothing to a screen reader: the word beside it does. */
    public static String svg(String name) {
        String shape = SHAPES.getProperty(name);
        if (shape == null) {
            throw new IllegalArgumentException("There is no icon named " + name);
        }
        return "<svg class=\"icon\" viewBox=\"0 0 20 20\" aria-hidden=\"true\">" + shape + "</svg>";
    }
}
