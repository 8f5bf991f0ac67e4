package org.waymark.draft;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Self;
import org.waymark.form.Answers;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.Vault;

/**
 * Keeps what the caller is typing, for the caller alone. A draft isn't checked: it may be wrong and
 * half a word, only not endless.
 */
@Stateless
public class DraftService {
    /** Ten of the longest answers a form takes. */
    static final int MOST_CHARACTERS = 200_000;

    private static final String NAME = "[A-Za-z0-9._-]{1,80}";

    @Inject CurrentPerson me;
    @Inject Drafts drafts;
    @Inject Vault vault;
    @Inject Clock clock;

    public DraftService() {}

    public DraftService(CurrentPerson me, Drafts drafts, Vault vault, Clock clock) {
        this.me = me;
        this.drafts = drafts;
        this.vault = vault;
        this.clock = clock;
    }

    /** Keeps the answers in place of those kept before; says when. */
    @RolesAllowed(STAFF)
    public Instant keep(String formKey, String subjectId, Answers answers) {
        if (!formKey.matches(NAME) || !subjectId.matches(NAME)) {
            throw new RuleBroken("draft.rule.name");
        }
        String text = answers.toJson();
        if (text.length() > MOST_CHARACTERS) {
            throw new RuleBroken("draft.rule.too-long", MOST_CHARACTERS);
        }
        Self self = me.self();
        Instant now = clock.instant();
        drafts.keep(new Draft(self.person(), formKey, subjectId, vault.seal(self, text), now));
        return now;
    }

    @RolesAllowed(STAFF)
    public Optional<KeptAnswers> find(String formKey, String subjectId) {
        return firstOf(List.of(formKey), subjectId);
    }

    /** The draft in the first of these forms that has one; what was begun in the others stays. */
    @RolesAllowed(STAFF)
    public Optional<KeptAnswers> firstOf(List<String> formKeys, String subjectId) {
        Self self = me.self();
        return drafts.about(self.person(), formKeys, subjectId).stream()
                .min(Comparator.comparing(draft -> formKeys.indexOf(draft.formKey())))
                .map(
                        draft ->
                                new KeptAnswers(
                                        Answers.fromJson(vault.open(self, draft.answers())),
                                        draft.keptAt()));
    }

    /** Called when the answers were sent, or thrown away. */
    @RolesAllowed(STAFF)
    public void discard(String formKey, String subjectId) {
        drafts.discard(me.id(), formKey, subjectId);
    }
}
