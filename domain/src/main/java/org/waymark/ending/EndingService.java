package org.waymark.ending;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.draft.Drafts;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.WindingDownBegan;
import org.waymark.people.Directory;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/** The last weeks, the end, and the way out that either can take on any day. */
@Stateless
public class EndingService {
    static final String EXIT_FORM = "no-fault-exit";

    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject Endings endings;
    @Inject Directory directory;
    @Inject FormShelf shelf;
    @Inject Drafts drafts;
    @Inject Vault vault;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public EndingService() {}

    /** What the pair's page says about ending. */
    @RolesAllowed(STAFF)
    public EndingFacts factsOf(PartnershipId id) {
        PairMember member = partnerships.ofMember(id, me.id());
        Partnership pair = member.partnership();
        return new EndingFacts(
                id,
                member.side(),
                pair.state(),
                pair.windDownUntil().orElse(null),
                noteFor(member).isPresent());
    }

    /** The exit of a partner who left, once this member has been told. */
    private Optional<NoFaultExit> noteFor(PairMember member) {
        boolean left =
                member.partnership().ending().filter(EndingKind.NO_FAULT_EXIT::equals).isPresent();
        return left
                ? endings.exitOf(member.partnershipId())
                        .filter(exit -> exit.isTold() && exit.partner().equals(member.person()))
                : Optional.empty();
    }

    /** Either begins the last weeks. */
    @RolesAllowed(STAFF)
    public void begin(PartnershipId id) {
        Partnership pair = partnerships.ofMemberLocked(id, me.id()).partnership();
        int days = phases.require(pair.phase()).rules().windDownDays();
        pair.windDown(UniversityTime.today(clock).plusDays(days));
        happened.fire(new WindingDownBegan(me.id(), id));
    }

    /** The list of the last weeks. */
    @RolesAllowed(STAFF)
    public WindDownView windDown(PartnershipId id) {
        PairMember member = partnerships.ofMember(id, me.id());
        WindDown windDown = endings.windDownOf(id).orElseThrow(NotFound::new);
        return new WindDownView(
                id,
                directory.requireCard(member.partner()),
                member.side(),
                member.partnership().windDownUntil().orElseThrow(NotFound::new),
                endings.tasksOf(id).stream()
                        .map(
                                task ->
                                        new WindDownView.Line(
                                                task.step(),
                                                task.dueOn(),
                                                task.doneBy().orElse(null),
                                                task.doneAt().orElse(null)))
                        .toList(),
                shelf.form(windDown.form()),
                windDown.words()
                        .map(text -> Answers.fromJson(vault.open(member, text)))
                        .orElse(Answers.NONE),
                windDown.version());
    }

    /** Says that something on the list is done, or isn't after all. */
    @RolesAllowed(STAFF)
    public void mark(PartnershipId id, WindDownStep step, boolean done) {
        PairMember member = partnerships.ofMember(id, me.id());
        member.mustKeepPages();
        if (step == WindDownStep.END) {
            throw new RuleBroken("ending.rule.end-by-ending");
        }
        if (step.who() == WindDownStep.Who.MENTEE) {
            member.mustBeMentee();
        }
        List<WindDownTask> tasks = endings.tasksOf(id);
        WindDownTask task =
                tasks.stream()
                        .filter(one -> one.step() == step)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (done) {
            task.done(me.id(), clock.instant());
        } else {
            task.undone();
        }
        LocalDate next =
                tasks.stream()
                        .filter(one -> !one.isDone())
                        .map(WindDownTask::dueOn)
                        .findFirst()
                        .orElse(null);
        Partnership pair = member.partnership();
        happened.fire(new WindDownMoved(me.id(), id, pair.mentor(), pair.mentee(), next));
    }

    /**
     * Writes where to turn next and the rest; both write in the same text.
     *
     * @param seen the version of the text that the caller had before them
     */
    @RolesAllowed(STAFF)
    public void write(PartnershipId id, Answers answers, long seen) {
        PairMember member = partnerships.ofMember(id, me.id());
        member.mustKeepPages();
        WindDown windDown = endings.windDownOf(id).orElseThrow(NotFound::new);
        shelf.form(windDown.form()).check(answers);
        windDown.write(vault.seal(member, answers.toJson()), seen);
        drafts.discard(me.id(), WindDownBeginning.FORM, id.value());
    }

    /** Ends a partnership that has wound down. */
    @RolesAllowed(STAFF)
    public void end(PartnershipId id) {
        Partnership pair = partnerships.ofMemberLocked(id, me.id()).partnership();
        if (pair.windDownUntil().isEmpty()) {
            throw new RuleBroken("ending.rule.wind-down-first");
        }
        EndingKind kind = pair.kindOfGoodEnding(UniversityTime.today(clock));
        pair.end(kind, clock.instant());
        endings.tasksOf(id).stream()
                .filter(task -> task.step() == WindDownStep.END)
                .forEach(task -> task.done(me.id(), clock.instant()));
        happened.fire(new PartnershipEnded(me.id(), id, kind));
    }

    /** The questions to somebody who leaves. */
    @RolesAllowed(STAFF)
    public ExitView exit(PartnershipId id) {
        PairMember member = partnerships.ofMember(id, me.id());
        if (member.partnership().state() == PartnershipState.ENDED) {
            throw new NotFound();
        }
        return new ExitView(id, directory.requireCard(member.partner()), exitForm(member));
    }

    /** Leaves, on this day and without a reason. It counts against nobody. */
    @RolesAllowed(STAFF)
    public void leave(PartnershipId id, Answers answers) {
        PairMember member = partnerships.ofMemberLocked(id, me.id());
        exitForm(member).check(answers);
        SealedText thanks =
                answers.has("thanks") ? vault.seal(member, answers.text("thanks")) : null;
        Partnership pair = member.partnership();
        pair.end(EndingKind.NO_FAULT_EXIT, clock.instant());
        NoFaultExit exit = NoFaultExit.of(member, answers, thanks, clock.instant());
        endings.add(exit);
        drafts.discard(me.id(), EXIT_FORM, id.value());
        happened.fire(new PartnershipEnded(me.id(), id, EndingKind.NO_FAULT_EXIT));
        happened.fire(
                new ExitTaken(
                        me.id(),
                        id,
                        pair.phase(),
                        exit.partner(),
                        exit.coordinatorTells(),
                        exit.asksCoordinator()));
    }

    /** The word to the partner of somebody who left, for the partner, once they have been told. */
    @RolesAllowed(STAFF)
    public String thanks(PartnershipId id) {
        PairMember member = partnerships.ofMember(id, me.id());
        return noteFor(member)
                .flatMap(NoFaultExit::thanks)
                .map(text -> vault.open(member, text))
                .orElse(null);
    }

    private Form exitForm(PairMember member) {
        return shelf.form(phases.require(member.partnership().phase()).form(EXIT_FORM));
    }
}
