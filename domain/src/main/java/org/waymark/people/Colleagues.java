package org.waymark.people;

import java.util.List;

/** Finds people by their name, where somebody is to be chosen. */
public interface Colleagues {
    /**
     * The first of those who work here whose shown name holds the text, in order of name. Nothing
     * for fewer than two letters.
     */
    List<PersonCard> named(String text, int most);
}
