package org.waymark.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.partnership.OwnWriting;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Written;
import org.waymark.partnership.Written.Paragraph;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/** One's own part of each observation: the write-up, suggestions or marks, what one took away. */
@ApplicationScoped
public class ObservationWriting implements OwnWriting {
    @Inject Observations observations;
    @Inject FormShelf forms;
    @Inject Vault vault;

    protected ObservationWriting() {}

    @Override
    public List<Written> of(PairMember author) {
        return observations.of(author.partnershipId()).stream()
                .map(
                        observation ->
                                new Written(
                                        observation.day(),
                                        "observation.written",
                                        paragraphs(observation, author)))
                .filter(written -> !written.paragraphs().isEmpty())
                .toList();
    }

    private List<Paragraph> paragraphs(Observation observation, PairMember author) {
        Form form = forms.form(observation.form());
        boolean observer = author.side() == observation.observer();
        List<Paragraph> all = new ArrayList<>();
        all.addAll(
                answered(
                        form,
                        observer ? observation.observerPart() : observation.observedPart(),
                        author));
        for (Suggestion suggestion : observation.suggestions()) {
            Optional<SealedText> words =
                    author.isMentor() ? Optional.of(suggestion.text()) : suggestion.note();
            words.ifPresent(text -> all.addAll(Written.words(vault.open(author, text))));
        }
        all.addAll(answered(form, observation.takesAway(author.side()), author));
        return all;
    }

    private List<Paragraph> answered(Form form, Optional<SealedText> part, PairMember author) {
        return part.map(text -> Answers.fromJson(vault.open(author, text)))
                .map(answers -> Written.answers(form, answers))
                .orElse(List.of());
    }
}
