package org.waymark.message;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;

/** What messages say that belong to no phase: the frame of digests, and lists of many phases. */
@Stateless
public class CommonMessageService {
    static final List<String> KEYS =
            List.of(
                    MessageRules.TOGETHER,
                    MessageRules.TOGETHER_ONE,
                    MessageRules.TOGETHER_NEWS,
                    "expired-mentor",
                    "hr-list",
                    "portfolio-shared",
                    "text-about-you",
                    "text-answered",
                    "links-dead");

    @Inject CurrentPerson me;
    @Inject CommonMessages messages;
    @Inject MessageExamples examples;
    @Inject MessageTexts texts;
    @Inject Event<Happened> happened;

    public CommonMessageService() {}

    CommonMessageService(
            CurrentPerson me,
            CommonMessages messages,
            MessageExamples examples,
            Event<Happened> happened) {
        this.me = me;
        this.messages = messages;
        this.examples = examples;
        this.texts = new MessageTexts();
        this.happened = happened;
    }

    @RolesAllowed(ADMINISTRATOR)
    public List<MessageToEdit> all() {
        Map<String, CommonMessage> own = new HashMap<>();
        messages.all().forEach(message -> own.put(message.key(), message));
        return KEYS.stream().map(key -> examples.toEdit(key, own.get(key))).toList();
    }

    @RolesAllowed(ADMINISTRATOR)
    public MessageToEdit open(String key) {
        return examples.toEdit(known(key), messages.find(key).orElse(null));
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
    public void save(String key, String subject, String body, long seen) {
        Optional<CommonMessage> own = messages.find(known(key));
        if (own.isEmpty() && seen != 0) {
            throw new ChangedMeanwhile();
        }
        CommonMessage message = own.orElseGet(() -> CommonMessage.called(key));
        own.ifPresent(there -> there.mustBeAt(seen));
        message.say(subject, body, texts.message(key).placeholders());
        if (own.isEmpty()) {
            messages.add(message);
        }
        happened.fire(new CommonMessageChanged(me.id()));
    }

    /** Takes the first words again. */
    @RolesAllowed(ADMINISTRATOR)
    public void restore(String key, long seen) {
        CommonMessage own = messages.find(known(key)).orElseThrow(NotFound::new);
        own.mustBeAt(seen);
        messages.remove(own);
        happened.fire(new CommonMessageChanged(me.id()));
    }

    private static String known(String key) {
        if (key == null || !KEYS.contains(key)) {
            throw new NotFound();
        }
        return key;
    }
}
