package org.waymark.message;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseChanged;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.Phases;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/** What a phase's messages say, in an administrator's words or in the template's. */
@Stateless
public class PhaseMessageService {
    /** Messages of a phase's life, in its order; their links open what belongs to the phase. */
    static final List<String> KEYS =
            List.of(
                    "invited",
                    "interest-open",
                    "introduction",
                    "introduction-moved",
                    "introduction-off",
                    "event-booked",
                    "event-free",
                    "event-given-back",
                    "event-moved",
                    "event-off",
                    "event-reminder",
                    "mentor-approve",
                    "training-needed",
                    "training-needed-on",
                    "paused",
                    "shortlist",
                    "request",
                    "request-2days",
                    "asked-more",
                    "more-answered",
                    "declined",
                    "expired",
                    "accepted",
                    "offer",
                    "offer-closed",
                    "advice",
                    "advice-given",
                    "agree-write",
                    "agree-sign",
                    "agree-changed",
                    "first-meeting",
                    "meeting-proposed",
                    "meeting-tomorrow",
                    "date-set",
                    "meeting-off",
                    "date-off",
                    "log-write",
                    "lapse",
                    "lapse-week",
                    "obs-proposed",
                    "obs-accepted",
                    "obs-write",
                    "obs-mark",
                    "report-write",
                    "report-look",
                    "report-change",
                    "report-late",
                    "report-sent",
                    "report-copy",
                    "manager-asked",
                    "review-due",
                    "review-together",
                    "review-agree",
                    "another-mentor",
                    "wind-down",
                    "hold",
                    "hold-over",
                    "hr-changed",
                    "exit",
                    "exit-settle",
                    "ended",
                    "q-before",
                    "q-after",
                    "q-six",
                    "q-mentor",
                    "q-reminder",
                    "testimonial",
                    "award-submitted",
                    "assess",
                    "assess-agree",
                    "award-referred",
                    "result",
                    "testimony-asked",
                    "testimony-signed");

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject PhaseMessages messages;
    @Inject MessageTexts texts;
    @Inject MessageExamples examples;
    @Inject Event<Happened> happened;

    public PhaseMessageService() {}

    PhaseMessageService(
            CurrentPerson me,
            Phases phases,
            PhaseMessages messages,
            Clock clock,
            Event<Happened> happened) {
        this.me = me;
        this.happened = happened;
        this.phases = phases;
        this.messages = messages;
        this.texts = new MessageTexts();
        this.examples = new MessageExamples(texts, clock);
    }

    /** All messages of the phase as they are sent now. */
    @RolesAllowed(ADMINISTRATOR)
    public List<MessageToEdit> all(PhaseId phase) {
        phases.require(phase);
        Map<String, PhaseMessage> own = new HashMap<>();
        messages.of(phase).forEach(message -> own.put(message.key(), message));
        return KEYS.stream().map(key -> examples.toEdit(key, own.get(key))).toList();
    }

    @RolesAllowed(ADMINISTRATOR)
    public MessageToEdit open(PhaseId phase, String key) {
        phases.require(phase);
        return examples.toEdit(known(key), messages.find(phase, key).orElse(null));
    }

    /** As it would be sent, with made-up values; refuses what couldn't be sent. */
    @RolesAllowed(ADMINISTRATOR)
    public Wording preview(String key, String subject, String body) {
        return examples.preview(known(key), subject, body);
    }

    /**
     * Says it so from now on, also in messages that were written and not yet sent.
     *
     * @param seen the version that the caller read, or 0 where there was none
     */
    @RolesAllowed(ADMINISTRATOR)
    public void save(PhaseId id, String key, String subject, String body, long seen) {
        mustBeOpen(id);
        Optional<PhaseMessage> own = messages.find(id, known(key));
        if (own.isEmpty() && seen != 0) {
            throw new ChangedMeanwhile();
        }
        PhaseMessage message = own.orElseGet(() -> PhaseMessage.of(id, key));
        own.ifPresent(there -> there.mustBeAt(seen));
        message.say(subject, body, texts.message(key).placeholders());
        if (own.isEmpty()) {
            messages.add(message);
        }
        happened.fire(new PhaseChanged(me.id(), id));
    }

    /** Takes the template's words again. */
    @RolesAllowed(ADMINISTRATOR)
    public void restore(PhaseId id, String key, long seen) {
        mustBeOpen(id);
        PhaseMessage own = messages.find(id, known(key)).orElseThrow(NotFound::new);
        own.mustBeAt(seen);
        messages.remove(own);
        happened.fire(new PhaseChanged(me.id(), id));
    }

    private void mustBeOpen(PhaseId id) {
        Phase phase = phases.require(id);
        if (phase.state() == PhaseState.CLOSED) {
            throw new RuleBroken("scheme.rule.closed", phase.name());
        }
    }

    private static String known(String key) {
        if (key == null || !KEYS.contains(key)) {
            throw new NotFound();
        }
        return key;
    }
}
