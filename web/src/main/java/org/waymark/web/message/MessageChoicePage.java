package org.waymark.web.message;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.waymark.message.MessageChoiceService;
import org.waymark.message.Rhythm;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Option;
import org.waymark.web.text.Texts;

/** Saying when one's mail comes, and what of it one does without. */
@Named
@RequestScoped
public class MessageChoicePage {
    @Inject MessageChoiceService service;
    @Inject Texts texts;
    @Inject Toast toast;

    private TypedWishes typed;

    @PostConstruct
    void load() {
        typed = new TypedWishes(service.mine());
    }

    public void save() {
        service.choose(typed.wishes());
        toast.say("message.choice.saved");
        Faces.redirect("my/message/index.xhtml");
    }

    public List<Option> getRhythms() {
        return Arrays.stream(Rhythm.values()).map(this::option).toList();
    }

    private Option option(Rhythm rhythm) {
        String key = "message.rhythm." + rhythm;
        return new Option(rhythm.name(), texts.of(key), texts.of(key + ".hint"));
    }

    public TypedWishes getTyped() {
        return typed;
    }
}
