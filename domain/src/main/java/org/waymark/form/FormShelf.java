package org.waymark.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.shared.NotFound;

/**
 * Forms at hand: a version never changes and holds nobody's words, so it is read once and kept in
 * memory.
 */
@ApplicationScoped
public class FormShelf {
    private final Map<FormId, Form> shelf = new ConcurrentHashMap<>();

    @Inject Forms forms;

    protected FormShelf() {}

    public FormShelf(Forms forms) {
        this.forms = forms;
    }

    /** The form on which a document was written. */
    public Form form(FormId id) {
        Form known = shelf.get(id);
        if (known == null) {
            known = forms.find(id).map(FormVersion::form).orElseThrow(NotFound::new);
            shelf.put(id, known);
        }
        return known;
    }
}
