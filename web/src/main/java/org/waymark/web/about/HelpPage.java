package org.waymark.web.about;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.waymark.web.text.Texts;

/** What people of each role ask, with the answers. */
@Named
@RequestScoped
public class HelpPage {
    @Inject Texts texts;

    public List<Group> getGroups() {
        return List.of(
                group("looking", "purpose", "matches", "one-request", "grade-gap"),
                group("working", "private", "calendar", "suggestions", "no-fault"),
                group("managing", "manager-sees"),
                group("coordinating", "coordinator-sees", "hidden-numbers"));
    }

    private Group group(String who, String... topics) {
        return new Group(
                texts.get("about.help.for." + who),
                Arrays.stream(topics)
                        .map(
                                topic ->
                                        new Topic(
                                                texts.get("about.help.topic." + topic),
                                                texts.get("about.help.topic." + topic + ".text")))
                        .toList());
    }

    /** What somebody in one role asks. */
    public record Group(String title, List<Topic> topics) {}

    /** A question and its answer. */
    public record Topic(String title, String text) {}
}
