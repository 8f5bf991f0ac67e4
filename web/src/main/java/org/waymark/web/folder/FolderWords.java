package org.waymark.web.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.folder.Held;
import org.waymark.folder.Standard;
import org.waymark.web.text.Texts;

/** The standards in words, and what Waymark counts under each. */
@Named
@ApplicationScoped
public class FolderWords {
    private Texts texts;

    protected FolderWords() {}

    @Inject
    public FolderWords(Texts texts) {
        this.texts = texts;
    }

    public String name(Standard standard) {
        return texts.get("folder.standard." + standard);
    }

    /** What a piece under it may be. */
    public String hint(Standard standard) {
        return texts.get("folder.hint." + standard);
    }

    public List<String> held(Standard standard, Held held) {
        return switch (standard) {
            case PURPOSE -> List.of(count("phases", held.phases()));
            case TRAINING ->
                    List.of(
                            count("trainings", held.trainings()),
                            count("trained", held.trained()),
                            count("resources", held.resources()));
            case MATCHING ->
                    List.of(count("joined", held.joined()), count("matched", held.matched()));
            case REVIEW ->
                    List.of(
                            count("reports", held.reports()),
                            count("reviews", held.reviews()),
                            count("improvements", held.improvements()));
            case ETHICS -> List.of(count("agreements", held.agreements()));
            case ADMINISTRATION -> List.of(count("coordinators", held.coordinators()));
        };
    }

    private String count(String what, int number) {
        return texts.of("folder.held." + what, number);
    }
}
