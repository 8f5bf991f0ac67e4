package org.waymark.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.partnership.PairMember;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/** What the two write of an observation, opened and sealed with the key of the pair. */
@ApplicationScoped
public class ObservationWords {
    /** What to look at, said by the observed before. */
    static final String FOCUS = "focus";

    static final String WHERE = "where";
    static final String TAKE_AWAY = "take-away";
    private static final int LONGEST_LINE = 200;

    @Inject Vault vault;

    protected ObservationWords() {}

    Answers opened(PairMember caller, SealedText sealed) {
        return Answers.fromJson(vault.open(caller, sealed));
    }

    Answers opened(PairMember caller, Optional<SealedText> sealed) {
        return sealed.map(text -> opened(caller, text)).orElse(Answers.NONE);
    }

    List<SuggestionView> suggestions(PairMember caller, Observation observation) {
        return observation.suggestions().stream()
                .map(
                        one ->
                                new SuggestionView(
                                        one.id(),
                                        one.number(),
                                        vault.open(caller, one.text()),
                                        one.mark().orElse(null),
                                        one.note().map(note -> vault.open(caller, note)).orElse(""),
                                        one.markedAt().orElse(null)))
                .toList();
    }

    List<SuggestionView> suggestions(PairMember caller, Optional<Observation> earlier) {
        return earlier.map(observation -> suggestions(caller, observation)).orElse(List.of());
    }

    /** What is said before: where, and what to look at. */
    SealedText before(PairMember caller, String where, String focus) {
        if (where.length() > LONGEST_LINE) {
            throw new RuleBroken("observation.rule.too-long", LONGEST_LINE).at(WHERE);
        }
        return sealed(caller, Answers.NONE.with(WHERE, where).with(FOCUS, focus));
    }

    SealedText sealed(PairMember caller, Answers answers) {
        return vault.seal(caller, answers.toJson());
    }

    /**
     * @param field where it was typed, for the refusal of what is too long
     */
    SealedText sealed(PairMember caller, String text, String field) {
        return vault.seal(caller, fitting(text, field));
    }

    static String fitting(String text, String field) {
        if (text.length() > Form.MOST_CHARACTERS) {
            throw new RuleBroken("observation.rule.too-long", Form.MOST_CHARACTERS).at(field);
        }
        return text;
    }
}
