package org.waymark.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/**
 * A form while it is edited, one step at a time: each step makes another. A section without
 * questions is none.
 *
 * @param kept the keys of questions that rules read: their words can change, nothing else of them
 */
public record FormEdit(List<Section> sections, Set<String> kept) {
    public FormEdit {
        sections = sections.stream().filter(section -> !section.questions().isEmpty()).toList();
        kept = Set.copyOf(kept);
    }

    /** Asks one question more, at the end of that section or of a new one with this title. */
    public FormEdit with(QuestionWritten written, int section, String newTitle) {
        written.check();
        Question added = question(freeKey(written.label()), written, null);
        List<Section> changed = new ArrayList<>(sections);
        String title = QuestionWritten.words(newTitle);
        if (section < 0 || section >= sections.size()) {
            if (title.isEmpty()) {
                throw new RuleBroken("form.rule.section-missing").at("newSection");
            }
            QuestionWritten.fits(title, "newSection");
            changed.add(new Section(title, List.of(added)));
        } else {
            List<Question> questions = new ArrayList<>(sections.get(section).questions());
            questions.add(added);
            changed.set(section, new Section(sections.get(section).title(), questions));
        }
        return new FormEdit(changed, kept);
    }

    /** Asks a question in other words, or in another way where no rule reads it. */
    public FormEdit asking(String key, QuestionWritten written) {
        Question before = question(key);
        if (kept.contains(key)) {
            written =
                    new QuestionWritten(
                            before.kind(),
                            written.label(),
                            written.help(),
                            String.join(
                                    "\n", before.options().stream().map(Option::label).toList()),
                            before.required());
            if (QuestionWritten.words(written.label()).isEmpty()) {
                throw new RuleBroken("form.rule.label-missing").at("label");
            }
            QuestionWritten.fits(written.label(), "label");
            QuestionWritten.fits(written.help(), "help");
        } else {
            written.check();
        }
        Question after = question(key, written, before);
        return each(
                section ->
                        section.questions().stream()
                                .map(one -> one.key().equals(key) ? after : one)
                                .toList());
    }

    public FormEdit without(String key) {
        question(key);
        if (kept.contains(key)) {
            throw new RuleBroken("form.rule.read-by-rules", question(key).label());
        }
        if (questions().count() == 1) {
            throw new RuleBroken("form.rule.last-question");
        }
        return each(
                section ->
                        section.questions().stream()
                                .filter(one -> !one.key().equals(key))
                                .toList());
    }

    /** One place up or down; from the end of a section into the next one. */
    public FormEdit moved(String key, boolean up) {
        question(key);
        List<List<Question>> lists = new ArrayList<>();
        sections.forEach(section -> lists.add(new ArrayList<>(section.questions())));
        for (int at = 0; at < lists.size(); at++) {
            List<Question> list = lists.get(at);
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).key().equals(key)) {
                    move(lists, at, i, up);
                    return with(lists);
                }
            }
        }
        return this;
    }

    private static void move(List<List<Question>> lists, int at, int i, boolean up) {
        List<Question> list = lists.get(at);
        int to = up ? i - 1 : i + 1;
        if (to >= 0 && to < list.size()) {
            list.add(to, list.remove(i));
        } else if (up && at > 0) {
            lists.get(at - 1).add(list.remove(i));
        } else if (!up && at < lists.size() - 1) {
            lists.get(at + 1).add(0, list.remove(i));
        }
    }

    public FormEdit titled(int section, String title) {
        if (section < 0 || section >= sections.size()) {
            throw new NotFound();
        }
        String words = QuestionWritten.words(title);
        if (words.isEmpty()) {
            throw new RuleBroken("form.rule.section-missing").at("title");
        }
        QuestionWritten.fits(words, "title");
        List<Section> changed = new ArrayList<>(sections);
        changed.set(section, new Section(words, sections.get(section).questions()));
        return new FormEdit(changed, kept);
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    /** A question that isn't there was removed meanwhile, or never was. */
    public Question question(String key) {
        return questions()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public String text() {
        return FormText.write(sections);
    }

    private static Question question(String key, QuestionWritten written, Question before) {
        return new Question(
                key,
                written.kind(),
                QuestionWritten.words(written.label()),
                QuestionWritten.words(written.help()),
                before == null ? "" : before.prefill(),
                written.offered(),
                written.required(),
                before != null && before.repeats(),
                before == null ? "" : before.filledBy(),
                before == null ? "" : before.seenBy());
    }

    /** Made of the label, so that answers can be read; numbered where it is taken. */
    private String freeKey(String label) {
        String made = Option.of(label).value();
        String word = "q-" + (made.length() > 40 ? made.substring(0, 40) : made);
        String key = word;
        for (int number = 2; isTaken(key); number++) {
            key = word + "-" + number;
        }
        return key;
    }

    private boolean isTaken(String key) {
        return questions().anyMatch(one -> one.key().equals(key));
    }

    private FormEdit each(java.util.function.Function<Section, List<Question>> change) {
        return with(sections.stream().map(change).toList());
    }

    private FormEdit with(List<List<Question>> questions) {
        List<Section> changed = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            changed.add(new Section(sections.get(i).title(), questions.get(i)));
        }
        return new FormEdit(changed, kept);
    }
}
