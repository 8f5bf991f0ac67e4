package org.waymark.message;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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
import org.waymark.shared.UniversityTime;

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
                    "wind-down",
                    "hold",
                    "hold-over",
                    "hr-changed",
                    "exit",
                    "ended");

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject PhaseMessages messages;
    @Inject MessageTexts texts;
    @Inject Clock clock;
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
        this.clock = clock;
    }

    /** All messages of the phase as they are sent now. */
    @RolesAllowed(ADMINISTRATOR)
    public List<MessageToEdit> all(PhaseId phase) {
        phases.require(phase);
        Map<String, PhaseMessage> own = new HashMap<>();
        messages.of(phase).forEach(message -> own.put(message.key(), message));
        return KEYS.stream().map(key -> toEdit(key, Optional.ofNullable(own.get(key)))).toList();
    }

    @RolesAllowed(ADMINISTRATOR)
    public MessageToEdit open(PhaseId phase, String key) {
        phases.require(phase);
        return toEdit(known(key), messages.find(phase, key));
    }

    /** As it would be sent, with made-up values; refuses what couldn't be sent. */
    @RolesAllowed(ADMINISTRATOR)
    public Wording preview(String key, String subject, String body) {
        PhaseMessage.check(subject, body, texts.message(known(key)).placeholders());
        Wording wording = Wording.of(subject.strip(), body);
        return new Wording(
                filled(wording.subject()),
                wording.paragraphs().stream().map(this::filled).toList());
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

    private MessageToEdit toEdit(String key, Optional<PhaseMessage> own) {
        MessageTexts.Sentences standard = texts.message(key);
        return new MessageToEdit(
                key,
                own.map(PhaseMessage::subject).orElse(standard.subject()),
                own.map(PhaseMessage::body).orElse(String.join("\n", standard.paragraphs())),
                standard.placeholders().stream()
                        .map(name -> new MessageToEdit.Name(name.text(), example(name)))
                        .toList(),
                own.isPresent(),
                own.map(PhaseMessage::version).orElse(0L));
    }

    private String filled(String sentence) {
        return Placeholder.in(sentence)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        example(Placeholder.named(found.group(1)).orElseThrow())));
    }

    /** Made up; nobody's. */
    private String example(Placeholder name) {
        LocalDate day = UniversityTime.today(clock).plusDays(10);
        return switch (name.kind()) {
            case PERSON -> "Sam Taylor";
            case DAY -> name.words(day.toString(), texts);
            case PERIOD -> name.words(day.minusDays(14) + "/" + day, texts);
            case TIME -> name.words(clock.instant().plus(Duration.ofDays(1)).toString(), texts);
            case NUMBER -> "3";
            case TITLE -> "One Step Beyond";
            case PHRASE ->
                    switch (name) {
                        case ROLE -> texts.phrase(name.text(), "mentor");
                        case NEXT_STEP -> texts.phrase(name.text(), "choose");
                        default -> texts.phrase(name.text(), "quiet-place");
                    };
        };
    }
}
