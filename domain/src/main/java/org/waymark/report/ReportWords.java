package org.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.partnership.PairMember;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/** What the two write of a report and to each other about it, opened and sealed with their key. */
@ApplicationScoped
public class ReportWords {
    /** In the talk of the two: what the mentee asks, and what the mentor says to that. */
    static final String ASK = "mentee-ask";

    static final String REPLY = "reply";

    @Inject CurrentPerson me;
    @Inject Vault vault;

    protected ReportWords() {}

    Answers opened(PairMember caller, Optional<SealedText> sealed) {
        return sealed.map(text -> Answers.fromJson(vault.open(caller, text))).orElse(Answers.NONE);
    }

    SealedText sealed(PairMember caller, Answers answers) {
        return vault.seal(caller, answers.toJson());
    }

    /** The talk of the two with the mentor's reply in it. */
    SealedText talkWithReply(PairMember mentor, Report report, String reply) {
        if (reply.length() > Form.MOST_CHARACTERS) {
            throw new RuleBroken("report.rule.too-long", Form.MOST_CHARACTERS).at(REPLY);
        }
        return sealed(mentor, opened(mentor, report.talk()).with(REPLY, reply));
    }

    /** What the mentor notes for themself, sealed with their own key. */
    SealedText sealedNote(Answers note) {
        return vault.seal(me.self(), note.toJson());
    }

    Answers note(Report report) {
        return report.ownNote()
                .map(note -> Answers.fromJson(vault.open(me.self(), note)))
                .orElse(Answers.NONE);
    }

    static void mustSay(String text, String field) {
        if (text == null || text.isBlank()) {
            throw new RuleBroken("report.rule.say-" + field).at(field);
        }
    }
}
