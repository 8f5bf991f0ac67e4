package org.waymark.web.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.waiting.ToDo;
import org.waymark.web.text.Texts;

/** The dates that come up, in words. */
@Named
@RequestScoped
public class ComingUp {
    @Inject Texts texts;

    public String title(ToDo.Ahead date) {
        return texts.of("waiting.coming." + date.key(), HomePage.nameOf(date.other()));
    }

    public String place(ToDo.Ahead date) {
        return date.place() == null ? null : texts.of("waiting.place." + date.place());
    }
}
