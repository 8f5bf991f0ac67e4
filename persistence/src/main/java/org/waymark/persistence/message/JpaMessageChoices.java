package org.waymark.persistence.message;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.isTrue;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.message.MessageChoices;
import org.waymark.message.MessageWishes;
import org.waymark.message.Rhythm;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.IdList;
import org.waymark.persistence.shared.ManyRows;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaMessageChoices implements MessageChoices {
    private static final int SECONDS = 60;

    @PersistenceContext EntityManager em;

    @Override
    public Optional<MessageWishes> find(PersonId person) {
        return Optional.ofNullable(read(List.of(person), "").get(person));
    }

    @Override
    public Map<PersonId, MessageWishes> of(Collection<PersonId> people) {
        return read(people, " LOCK IN SHARE MODE");
    }

    @Override
    public Map<PersonId, MessageWishes> take(Collection<PersonId> people) {
        return read(people, " FOR UPDATE SKIP LOCKED");
    }

    private Map<PersonId, MessageWishes> read(Collection<PersonId> people, String lock) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var query =
                em.createNativeQuery(
                        "SELECT person_id, rhythm, quiet_from, quiet_until, working_days_only,"
                                + " reminders, invitations FROM message_choice WHERE person_id "
                                + IdList.in(people)
                                + " ORDER BY person_id"
                                + lock);
        Map<PersonId, MessageWishes> found = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            found.put(new PersonId((String) columns[0]), wishes(columns));
        }
        return found;
    }

    private static MessageWishes wishes(Object... columns) {
        return new MessageWishes(
                Rhythm.valueOf((String) columns[1]),
                time(columns[2]),
                time(columns[3]),
                isTrue(columns[4]),
                isTrue(columns[5]),
                isTrue(columns[6]));
    }

    private static LocalTime time(Object minutes) {
        return minutes == null ? null : LocalTime.ofSecondOfDay((long) number(minutes) * SECONDS);
    }

    /** One statement: said twice at once, the later stands. */
    @Override
    public void say(PersonId person, MessageWishes wishes) {
        ManyRows.insert(
                em,
                "INSERT INTO message_choice (person_id, rhythm, quiet_from, quiet_until,"
                        + " working_days_only, reminders, invitations)",
                List.of(
                        Arrays.asList(
                                person.value(),
                                wishes.rhythm().name(),
                                minutes(wishes.quietFrom()),
                                minutes(wishes.quietUntil()),
                                wishes.workingDaysOnly(),
                                wishes.reminders(),
                                wishes.invitations())),
                "ON DUPLICATE KEY UPDATE rhythm = VALUES(rhythm), quiet_from = VALUES(quiet_from),"
                        + " quiet_until = VALUES(quiet_until),"
                        + " working_days_only = VALUES(working_days_only),"
                        + " reminders = VALUES(reminders), invitations = VALUES(invitations)");
    }

    private static Integer minutes(LocalTime time) {
        return time == null ? null : time.toSecondOfDay() / SECONDS;
    }
}
