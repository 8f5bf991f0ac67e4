package org.waymark.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.form.Answers;
import org.waymark.scheme.PhaseId;
import org.waymark.vault.Vault;

/**
 * Opens what counts in a phase, to be added up and forgotten. Called once the caller is checked.
 */
@ApplicationScoped
public class Opened {
    @Inject Replies replies;
    @Inject Vault vault;

    protected Opened() {}

    List<Counted> of(PhaseId phase) {
        var key = new ReplyKey(phase);
        return replies.counted(phase).stream()
                .map(
                        one ->
                                new Counted(
                                        one.id(),
                                        one.pseudonym(),
                                        one.wave(),
                                        one.batch(),
                                        Answers.fromJson(vault.open(key, one.answers())),
                                        one.isAsked()))
                .toList();
    }
}
