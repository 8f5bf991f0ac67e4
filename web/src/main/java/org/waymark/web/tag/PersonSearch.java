package org.waymark.web.tag;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.omnifaces.util.Faces;
import org.waymark.people.PersonCard;

/**
 * Colleagues by part of their name, for {@code <w:person-search>}: made before the page is read, so
 * that the buttons beside those found are there again. The name stays in the post: whom somebody
 * looks for stands in no address.
 */
public final class PersonSearch {
    private final List<PersonCard> found;
    private final boolean nobody;
    private String name;

    private PersonSearch(String name, List<PersonCard> found) {
        this.name = name;
        this.found = found;
        this.nobody = name != null && found.isEmpty();
    }

    /**
     * @param field the id of the field in which the name was typed
     * @param chosen who stands on the page already
     */
    public static PersonSearch in(
            String field,
            Function<String, List<PersonCard>> search,
            Collection<PersonCard> chosen) {
        String name = Faces.getRequestParameter(field);
        List<PersonCard> named = name == null ? List.of() : search.apply(name);
        return new PersonSearch(
                name, named.stream().filter(card -> !chosen.contains(card)).toList());
    }

    public List<PersonCard> getFound() {
        return found;
    }

    /** Whether somebody was looked for and nobody found. */
    public boolean isNobody() {
        return nobody;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
