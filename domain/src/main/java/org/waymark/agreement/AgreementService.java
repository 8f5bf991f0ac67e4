package org.waymark.agreement;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.agreement.AgreementToRead.Standing;
import org.waymark.draft.Drafts;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.form.Question;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipActivated;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.SharedLine;
import org.waymark.partnership.Side;
import org.waymark.people.Directory;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/** Writing, reading and signing the agreement. Whoever changes something locks the pair first. */
@Stateless
public class AgreementService {
    /** The name of the form, and of the drafts of it. */
    public static final String FORM = "agreement";

    /** How long the two have to write it before they are reminded that it waits. */
    public static final int WORKING_DAYS_TO_WRITE = 10;

    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject Agreements agreements;
    @Inject Phases phases;
    @Inject FormShelf forms;
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
                newest.map(version -> open(member, version))
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
        Form form = newest.map(this::formOf).orElseGet(() -> sharedForm(phase));
        var words = new AgreementText(form, answers);
        form.checkDraft(words.answers());
        drafts.discard(me.id(), FORM, id.value());
        if (newest.isPresent() && open(member, newest.get()).equals(words)) {
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

    /**
     * Signs exactly the text that was read. When the other has signed it too it holds: a first
     * version begins the partnership, a later one moves its dates.
     */
    @RolesAllowed(STAFF)
    public void sign(PartnershipId id, String read) {
        PairMember member = partnerships.ofMemberLocked(id, me.id());
        member.mustGoOn();
        AgreementVersion newest = agreements.newest(id).orElseThrow(NotFound::new);
        newest.mustStandAsRead(read);
        if (newest.signatureOf(member.side()).isPresent()) {
            return;
        }
        open(member, newest).mustBeFitToSign();
        Instant now = clock.instant();
        boolean complete = newest.sign(member, read, now);
        Partnership pair = member.partnership();
        boolean begins = complete && pair.state() == PartnershipState.AGREEING;
        if (complete) {
            pair.signed(newest.from(), newest.until(), now);
        }
        happened.fire(new AgreementSigned(me.id(), id, newest.number(), complete));
        if (begins) {
            happened.fire(new PartnershipActivated(me.id(), id));
        }
    }

    /** Stays with the version that both have signed: the change that waits is dropped. */
    @RolesAllowed(STAFF)
    public void dropChange(PartnershipId id, String read) {
        PairMember member = partnerships.ofMemberLocked(id, me.id());
        member.mustGoOn();
        AgreementVersion newest = agreements.newest(id).orElseThrow(NotFound::new);
        newest.mustStandAsRead(read);
        if (agreements.heldBefore(id, newest.number()).isEmpty()) {
            throw new RuleBroken("agreement.rule.nothing-before");
        }
        newest.drop(clock.instant());
        happened.fire(new AgreementDropped(me.id(), id, newest.number()));
    }

    /**
     * A version to read: this one, or the newest for 0. Empty where nobody has written anything
     * yet.
     */
    @RolesAllowed(STAFF)
    public Optional<AgreementToRead> toRead(PartnershipId id, int number) {
        PairMember member = partnerships.ofMember(id, me.id());
        Optional<AgreementVersion> asked =
                number == 0 ? agreements.newest(id) : agreements.find(id, number);
        if (asked.isEmpty() && number != 0) {
            throw new NotFound();
        }
        return asked.map(version -> toRead(member, version));
    }

    private AgreementToRead toRead(PairMember member, AgreementVersion version) {
        PartnershipId id = member.partnershipId();
        AgreementText text = open(member, version);
        Optional<AgreementVersion> held = agreements.heldBefore(id, version.number());
        Optional<AgreementText> before = held.map(one -> open(member, one));
        List<Agreements.Line> lines = agreements.lines(id);
        var cards = directory.cards(Set.of(member.person(), member.partner()));
        return new AgreementToRead(
                cards.get(member.person()),
                cards.get(member.partner()),
                member.isMentor(),
                version.number(),
                text,
                version.digest(),
                version.changedBy().equals(member.person()),
                version.changedAt(),
                signedAt(version, member.side()),
                signedAt(version, member.side().other()),
                standing(member, version, lines),
                before.map(text::changesSince).orElse(List.of()),
                version.holds() ? List.of() : text.missing(),
                held.map(AgreementService::line).orElse(null),
                before.map(AgreementText::answers).orElse(Answers.NONE),
                lines);
    }

    private static Instant signedAt(AgreementVersion version, Side side) {
        return version.signatureOf(side).map(Signature::signedAt).orElse(null);
    }

    private static Agreements.Line line(AgreementVersion held) {
        return new Agreements.Line(
                held.number(),
                held.digest(),
                held.changedAt(),
                held.holdsSince().orElse(null),
                false,
                Set.of(Side.values()));
    }

    private static Standing standing(
            PairMember member, AgreementVersion version, List<Agreements.Line> lines) {
        if (version.isDropped()) {
            return Standing.DROPPED;
        }
        if (version.holds()) {
            boolean replaced =
                    lines.stream()
                            .anyMatch(
                                    line ->
                                            line.number() > version.number()
                                                    && line.holdsSince() != null);
            return replaced ? Standing.REPLACED : Standing.HOLDS;
        }
        if (lines.stream().anyMatch(line -> !line.dropped() && line.number() > version.number())) {
            return Standing.REPLACED;
        }
        if (!version.isSigned()) {
            return Standing.WRITING;
        }
        return version.signatureOf(member.side()).isPresent()
                ? Standing.WAITS_FOR_PARTNER
                : Standing.WAITS_FOR_YOU;
    }

    private AgreementText open(PairMember member, AgreementVersion version) {
        return new AgreementText(
                formOf(version), Answers.fromJson(vault.open(member, version.text())));
    }

    private AgreementText proposed(Partnership pair) {
        Phase phase = phases.require(pair.phase());
        return AgreementText.proposed(
                sharedForm(phase), phase.rules(), UniversityTime.today(clock));
    }

    private Form formOf(AgreementVersion version) {
        return ofThePair(forms.form(version.form()));
    }

    private Form sharedForm(Phase phase) {
        return ofThePair(forms.form(phase.form(FORM)));
    }

    /** What each answers for themselves is no part of what both sign. */
    private static Form ofThePair(Form form) {
        return form.only(question -> !question.isPrivate());
    }

    private static boolean isAlwaysAsked(Question question) {
        return !question.key().equals(AgreementText.SHARED_LINE);
    }
}
