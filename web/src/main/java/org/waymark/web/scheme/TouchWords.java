package org.waymark.web.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.web.text.Texts;

/** What a change of a rule means for those it touches. */
@Named
@ApplicationScoped
public class TouchWords {
    @Inject Texts texts;

    protected TouchWords() {}

    /** A rule without a sentence of its own counts from now on. */
    public String then(String rule) {
        String key = "scheme.then." + rule;
        return texts.get(texts.containsKey(key) ? key : "scheme.then.any");
    }
}
