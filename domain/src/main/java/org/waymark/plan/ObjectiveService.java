package org.waymark.plan;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.action.ActionLine;
import org.waymark.action.ActionSheet;
import org.waymark.action.Origin;
import org.waymark.draft.DraftService;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipLists;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.Side;
import org.waymark.people.Directory;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;
import org.waymark.vault.Vault;

/** One objective: the mentee writes it; the mentor comments. */
@Stateless
public class ObjectiveService {
    /** The form's key, and the key of a draft of it. */
    public static final String FORM = "development-plan";

    private static final int MOST_OF_A_COMMENT = Form.MOST_CHARACTERS;

    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject PartnershipLists pairs;
    @Inject Phases phases;
    @Inject FormShelf shelf;
    @Inject Objectives objectives;
    @Inject PlanLists lists;
    @Inject ActionSheet actions;
    @Inject Directory directory;
    @Inject DraftService drafts;
    @Inject Vault vault;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public ObjectiveService() {}

    /** A new objective, still empty, for the mentee to write. */
    @RolesAllowed(STAFF)
    public ObjectiveSheet blank(PartnershipId partnership) {
        PairMember writer = partnerships.ofMember(partnership, me.id());
        Objective.mayWrite(writer);
        Form form = newest(writer);
        return new ObjectiveSheet(
                null,
                partnership,
                directory.requireCard(writer.partner()),
                Side.MENTEE,
                true,
                form,
                form.prefilled().with("state", ObjectiveState.NOT_STARTED.answer()),
                ObjectiveState.NOT_STARTED,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @RolesAllowed(STAFF)
    public ObjectiveSheet open(ObjectiveId id) {
        Objective objective = lists.find(id).orElseThrow(NotFound::new);
        // Brings the pair, its phase and its key along.
        pairs.head(objective.partnership(), me.id()).orElseThrow(NotFound::new);
        PairMember reader = partnerships.ofMember(objective.partnership(), me.id());
        return new ObjectiveSheet(
                id,
                objective.partnership(),
                directory.requireCard(reader.partner()),
                reader.side(),
                reader.partnership().state().keepsPages(),
                shelf.form(objective.form()),
                opened(objective, reader),
                objective.state(),
                objective.version(),
                actions.read(reader, Origin.objective(id)),
                lists.commentsOn(id).stream().map(one -> said(one, reader)).toList(),
                lists.historyOf(id).stream()
                        .map(one -> new ObjectiveSheet.Stood(one.state(), one.since()))
                        .toList(),
                lists.movedOn(id));
    }

    private ObjectiveSheet.Said said(Comment comment, PairMember reader) {
        return new ObjectiveSheet.Said(
                comment.author().equals(reader.person()),
                vault.open(reader, comment.words()),
                comment.saidAt());
    }

    /** The id is made with the form, so that sending it twice sets one objective. */
    @RolesAllowed(STAFF)
    public void set(
            PartnershipId partnership, ObjectiveId id, Answers answers, List<ActionLine> lines) {
        PairMember writer = partnerships.ofMember(partnership, me.id());
        Objective.mayWrite(writer);
        Optional<Objective> known = objectives.find(id);
        if (known.isPresent()) {
            if (!known.get().partnership().equals(partnership)) {
                throw new NotFound();
            }
            return;
        }
        Form form = newest(writer);
        check(form, id, answers, lines);
        List<Objective> others = objectives.of(partnership);
        Objective objective =
                Objective.set(
                        id,
                        writer,
                        others.size(),
                        others.isEmpty() ? 0 : others.get(others.size() - 1).position(),
                        words(form, writer, answers),
                        clock.instant());
        objectives.add(objective);
        objectives.add(new StateChange(objective));
        actions.write(writer, Origin.objective(id), lines);
        drafts.discard(FORM, partnership.value());
        written(writer, id);
    }

    /** Sending the same again changes nothing; a version that isn't the newest is refused. */
    @RolesAllowed(STAFF)
    public void rewrite(ObjectiveId id, long version, Answers answers, List<ActionLine> lines) {
        Objective objective = objectives.require(id);
        PairMember writer = partnerships.ofMember(objective.partnership(), me.id());
        Objective.mayWrite(writer);
        Form form = shelf.form(objective.form());
        check(form, id, answers, lines);
        if (!opened(objective, writer).equals(answers)) {
            ObjectiveState before = objective.state();
            objective.rewrite(writer, version, words(form, writer, answers), clock.instant());
            if (objective.state() != before) {
                objectives.add(new StateChange(objective));
            }
            written(writer, id);
        }
        actions.write(writer, Origin.objective(id), lines);
        drafts.discard(FORM, id.value());
    }

    /** The mentor says something. The id is made with the form, so that it is said once. */
    @RolesAllowed(STAFF)
    public void comment(ObjectiveId objectiveId, CommentId id, String words) {
        Objective objective = objectives.require(objectiveId);
        PairMember caller = partnerships.ofMember(objective.partnership(), me.id());
        if (objectives.find(id).isPresent()) {
            return;
        }
        String said = words == null ? "" : words.strip();
        if (said.isEmpty()) {
            throw new RuleBroken("plan.rule.say-something").at("comment");
        }
        if (said.length() > MOST_OF_A_COMMENT) {
            throw new RuleBroken("plan.rule.comment-too-long", MOST_OF_A_COMMENT, said.length())
                    .at("comment");
        }
        objectives.add(
                Comment.say(id, caller, objective, vault.seal(caller, said), clock.instant()));
        happened.fire(
                new ObjectiveCommented(
                        caller.person(), objectiveId, caller.partnershipId(), caller.partner()));
    }

    private void written(PairMember writer, ObjectiveId id) {
        happened.fire(
                new ObjectiveWritten(
                        writer.person(), id, writer.partnershipId(), writer.partner()));
    }

    private void check(Form form, ObjectiveId id, Answers answers, List<ActionLine> lines) {
        Form mentees = ObjectiveSheet.menteesPart(form);
        RulesBroken.unlessAllHold(
                () -> mentees.check(answers), () -> actions.check(Origin.objective(id), lines));
    }

    private Objective.Words words(Form form, PairMember writer, Answers answers) {
        return new Objective.Words(
                form.id(),
                vault.seal(writer, answers.toJson()),
                ObjectiveState.answered(answers.text("state")),
                answers.date("due").orElse(null),
                answers.has("practice-effect"));
    }

    private Answers opened(Objective objective, PairMember reader) {
        return Answers.fromJson(vault.open(reader, objective.answers()));
    }

    private Form newest(PairMember member) {
        Phase phase = phases.require(member.partnership().phase());
        if (!phase.rules().plan()) {
            throw new NotFound();
        }
        return shelf.form(phase.form(FORM));
    }
}
