package org.waymark.agreement;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.draft.Drafts;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.Question;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.SharedLine;
import org.waymark.people.Directory;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/** Writing the agreement. Whoever changes something locks the pair first. */
@Stateless
public class AgreementService {
    /** The name of the form, and of the drafts of it. */
    public static final String FORM = "agreement";

    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject Agreements agreements;
    @Inject Phases phases;
    @Inject AgreementTexts texts;
    @Inject Vault vault;
    @Inject Directory directory;
    @Inject SharedLine sharedLine;
    @Inject Drafts drafts;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public AgreementService() {}

    /** The text to write in: the newest version, or what the phase proposes. */
    @RolesAllowed(STAFF)
    public AgreementToEdit toEdit(PartnershipId id) {
        PairMember member = partnerships.ofMember(id, me.id());
        member.mustGoOn();
        boolean shared =
                sharedLine.between(member.partnership().mentor(), member.partnership().mentee());
        Optional<AgreementVersion> newest = agreements.newest(id);
        AgreementText text =
                newest.map(version -> texts.open(member, version))
                        .orElseGet(() -> proposed(member.partnership()));
        Form asked = shared ? text.form() : text.form().only(AgreementService::isAlwaysAsked);
        return new AgreementToEdit(
                directory.requireCard(member.partner()),
                asked,
                new AgreementText(asked, text.answers()).answers(),
                newest.map(AgreementVersion::digest).orElse(""),
                newest.map(AgreementVersion::changedAt).orElse(null),
                newest.isEmpty() ? 1 : numberOfNext(newest.get(), id),
                newest.filter(AgreementVersion::isSigned).isPresent(),
                shared);
    }

    /**
     * Keeps what one of the two wrote. While nobody has signed it is the same version; after a
     * signature it is the next one. Gaps may be left.
     *
     * @param read the text they had before them; refused where it isn't the newest any more
     */
    @RolesAllowed(STAFF)
    public void write(PartnershipId id, String read, Answers answers) {
        PairMember member = partnerships.ofMemberLocked(id, me.id());
        member.mustGoOn();
        Optional<AgreementVersion> newest = agreements.newest(id);
        if (!newest.map(AgreementVersion::digest).orElse("").equals(read)) {
            throw new RuleBroken("agreement.rule.changed-meanwhile");
        }
        Phase phase = phases.require(member.partnership().phase());
        Form form = newest.map(texts::formOf).orElseGet(() -> texts.formOf(phase));
        var words = new AgreementText(form, answers);
        form.checkDraft(words.answers());
        drafts.discard(me.id(), FORM, id.value());
        if (newest.isPresent() && texts.open(member, newest.get()).equals(words)) {
            return;
        }
        boolean afterSignature = newest.filter(AgreementVersion::isSigned).isPresent();
        int number = keep(member, newest.orElse(null), words, phase);
        happened.fire(new AgreementChanged(me.id(), id, number, afterSignature));
    }

    private int keep(PairMember member, AgreementVersion newest, AgreementText words, Phase phase) {
        Instant now = clock.instant();
        AgreementText.Facts facts = words.facts(phase.rules());
        var sealed = vault.seal(member, words.answers().toJson());
        if (newest != null && !newest.isSigned()) {
            newest.rewrite(member, words, facts, sealed, now);
            return newest.number();
        }
        int number = newest == null ? 1 : numberOfNext(newest, member.partnershipId());
        agreements.add(AgreementVersion.written(member, number, words, facts, sealed, now));
        return number;
    }

    private int numberOfNext(AgreementVersion newest, PartnershipId id) {
        return newest.isSigned() ? agreements.highestNumber(id) + 1 : newest.number();
    }

    private AgreementText proposed(Partnership pair) {
        return texts.proposed(phases.require(pair.phase()), UniversityTime.today(clock));
    }

    private static boolean isAlwaysAsked(Question question) {
        return !question.key().equals(AgreementText.SHARED_LINE);
    }
}
