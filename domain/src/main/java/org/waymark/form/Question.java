package org.waymark.form;

import java.util.List;
import java.util.Optional;

/**
 * One question of a form.
 *
 * @param key its name in the answers, unique in the form
 * @param help words under the label, or empty
 * @param prefill what stands in the field at first, or empty
 * @param required whether the document can't be finished without it
 * @param repeats whether it belongs to a group that can be answered several times; the page that
 *     shows the form lays out such groups itself
 * @param filledBy who answers it ("mentor", "mentee", "observer", …), or empty for anyone of the
 *     form
 * @param seenBy who reads the answer, where that differs from the form's readers; "self" only its
 *     author, "coordinator" its author and whoever coordinates the phase
 */
public record Question(
        String key,
        Kind kind,
        String label,
        String help,
        String prefill,
        List<Option> options,
        boolean required,
        boolean repeats,
        String filledBy,
        String seenBy) {

    public Question {
        options = List.copyOf(options);
    }

    /** Only the author ever reads the answer, so it is sealed with the author's own key. */
    public boolean isPrivate() {
        return seenBy.equals("self");
    }

    /** Its author and the coordinators of the phase read the answer, and nobody they work with. */
    public boolean isForCoordinators() {
        return seenBy.equals("coordinator");
    }

    /** The words of a chosen value. */
    public String labelOf(String value) {
        return option(value).map(Option::label).orElse(value);
    }

    public Optional<Option> option(String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }

    /** The same question, which may be left unanswered. */
    public Question optional() {
        return new Question(
                key, kind, label, help, prefill, options, false, repeats, filledBy, seenBy);
    }

    /**
     * The same question with other options, where the list is the university's own (sites,
     * subjects).
     */
    public Question withOptions(List<Option> local) {
        return new Question(
                key, kind, label, help, prefill, local, required, repeats, filledBy, seenBy);
    }
}
