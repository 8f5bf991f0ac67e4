package org.waymark.evaluation;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.draft.Drafts;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.scheme.Phases;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/** What somebody is asked, and what they said: for nobody but them. */
@Stateless
public class QuestionnaireService {
    /** Under which a draft of the answers is kept. */
    public static final String DRAFT = "questionnaire";

    @Inject CurrentPerson me;
    @Inject Questionnaires questionnaires;
    @Inject Replies replies;
    @Inject Phases phases;
    @Inject FormShelf forms;
    @Inject Drafts drafts;
    @Inject Vault vault;
    @Inject Clock clock;
    @Inject Event<QuestionnaireSettled> settled;

    public QuestionnaireService() {}

    /** What the caller was asked, newest first. */
    @RolesAllowed(STAFF)
    public List<QuestionnaireLine> mine() {
        return questionnaires.of(me.id());
    }

    @RolesAllowed(STAFF)
    public QuestionnaireToAnswer open(QuestionnaireId id) {
        Questionnaire asked = questionnaires.require(id, me.id());
        // Whoever answers settles it, so nothing is looked for before.
        Optional<Reply> said =
                asked.isSettled()
                        ? pseudonym(asked).flatMap(name -> replies.find(name, asked.wave()))
                        : Optional.empty();
        return new QuestionnaireToAnswer(
                id,
                phases.require(asked.phase()).name(),
                asked.wave(),
                form(asked),
                said.map(one -> opened(asked, one)).orElse(Answers.NONE),
                asked.closesOn(),
                canChange(asked, said),
                said.isPresent());
    }

    /** Every question can be left out. Answering again changes what was said before. */
    @RolesAllowed(STAFF)
    public void answer(QuestionnaireId id, Answers answers) {
        Questionnaire asked = locked(id);
        form(asked).check(answers);
        String name = pseudonymOrNew(asked);
        Optional<Reply> before = replies.find(name, asked.wave());
        if (!asked.isOpen(UniversityTime.today(clock))) {
            throw new RuleBroken("evaluation.rule.over");
        }
        Reply reply =
                before.orElseGet(() -> new Reply(name, asked.wave(), asked.phase(), asked.form()));
        reply.say(sealed(asked, answers), contact(asked, answers));
        if (before.isEmpty()) {
            replies.add(reply);
        }
        settle(asked);
    }

    /** Doesn't answer, or not now: nothing waits any more, and nobody reminds. */
    @RolesAllowed(STAFF)
    public void putAway(QuestionnaireId id) {
        Questionnaire asked = locked(id);
        pseudonymOrNew(asked);
        settle(asked);
    }

    /** Changes whether the caller's words can be quoted, for as long as they are kept. */
    @RolesAllowed(STAFF)
    public void sayOfWords(QuestionnaireId id, String leave) {
        Questionnaire asked = locked(id);
        Reply reply =
                pseudonym(asked)
                        .flatMap(name -> replies.find(name, asked.wave()))
                        .orElseThrow(NotFound::new);
        Answers changed = opened(asked, reply).with(Quotes.LEAVE, leave == null ? "" : leave);
        form(asked).check(changed);
        reply.sayOfWords(sealed(asked, changed), contact(asked, changed));
    }

    private Questionnaire locked(QuestionnaireId id) {
        return questionnaires.findLocked(id, me.id()).orElseThrow(NotFound::new);
    }

    private void settle(Questionnaire asked) {
        asked.settle();
        drafts.discard(me.id(), DRAFT, asked.id().value());
        settled.fire(new QuestionnaireSettled(asked.id()));
    }

    private Form form(Questionnaire asked) {
        return forms.form(asked.form()).filledBy(asked.wave().writer()).optional();
    }

    private boolean canChange(Questionnaire asked, Optional<Reply> said) {
        return asked.isOpen(UniversityTime.today(clock)) && said.filter(Reply::isCounted).isEmpty();
    }

    private Optional<String> pseudonym(Questionnaire asked) {
        return replies.link(asked.whose()).map(link -> vault.open(me.self(), link.pseudonym()));
    }

    private String pseudonymOrNew(Questionnaire asked) {
        return pseudonym(asked)
                .orElseGet(
                        () -> {
                            String made = Pseudonyms.random();
                            replies.add(new Link(asked.whose(), vault.seal(me.self(), made)));
                            return made;
                        });
    }

    private Answers opened(Questionnaire asked, Reply reply) {
        return Answers.fromJson(vault.open(new ReplyKey(asked.phase()), reply.answers()));
    }

    private SealedText sealed(Questionnaire asked, Answers answers) {
        return vault.seal(new ReplyKey(asked.phase()), answers.toJson());
    }

    /** Whom to ask, only where the author wants to be asked. */
    private SealedText contact(Questionnaire asked, Answers answers) {
        return Quotes.canBeAsked(answers)
                ? vault.seal(new ReplyKey(asked.phase()), me.id().value())
                : null;
    }
}
