package org.waymark.monitoring;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.shared.NotFound;
import org.waymark.vault.KeyName;
import org.waymark.vault.Vault;

/**
 * One's own answers: given, changed, erased, by nobody else. No event is fired, nothing is noted in
 * the audit trail and no draft is kept: each would say who answered.
 */
@Stateless
public class OwnAnswersService {
    @Inject CurrentPerson me;
    @Inject Pseudonyms pseudonyms;
    @Inject AnswerSheets sheets;
    @Inject Vault vault;

    public OwnAnswersService() {}

    /** None where none were given, or were erased. */
    @RolesAllowed(STAFF)
    public Answers answers() {
        pseudonyms.mustHold();
        return sheets.find(pseudonym()).flatMap(this::opened).orElse(Answers.NONE);
    }

    /** Keeps these in place of all earlier ones; none at all is as good as erasing them. */
    @RolesAllowed(STAFF)
    public void say(Answers answers) {
        EqualityForm.check(answers);
        if (answers.isEmpty()) {
            erase();
            return;
        }
        pseudonyms.mustHold();
        String key =
                sheets.find(pseudonym())
                        .filter(sheet -> opened(sheet).isPresent())
                        .map(AnswerSheet::key)
                        .orElseGet(() -> UUID.randomUUID().toString());
        sheets.keep(
                new AnswerSheet(pseudonym(), key, vault.seal(new SheetKey(key), answers.toJson())));
    }

    /** Destroys the key too, so that no backup of the answers can be read any more. */
    @RolesAllowed(STAFF)
    public void erase() {
        pseudonyms.mustHold();
        sheets.find(pseudonym())
                .ifPresent(
                        sheet -> {
                            vault.destroy(KeyName.ofSheet(sheet.key()));
                            sheets.erase(sheet.pseudonym());
                        });
    }

    /**
     * Nothing where the key is gone: a fault between the two databases must not shut anyone out.
     */
    private Optional<Answers> opened(AnswerSheet sheet) {
        try {
            return Optional.of(Answers.fromJson(vault.open(sheet.proof(), sheet.answers())));
        } catch (NotFound noKey) {
            return Optional.empty();
        }
    }

    private String pseudonym() {
        return pseudonyms.of(me.id());
    }
}
