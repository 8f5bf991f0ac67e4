package org.waymark.access;

import java.util.Set;

/**
 * Whom the university says that somebody is, after it has checked them.
 *
 * @param name the value of the claim or attribute that names the person
 * @param groups what it calls the groups they are in
 */
public record Asserted(String name, Set<String> groups) {
    public Asserted {
        groups = Set.copyOf(groups);
    }

    @Override
    public String toString() {
        return "somebody asserted";
    }
}
