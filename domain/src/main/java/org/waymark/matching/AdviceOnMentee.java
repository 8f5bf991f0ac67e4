package org.waymark.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/** What advisers have said about a mentee, opened for a coordinator who acts for them. */
@ApplicationScoped
public class AdviceOnMentee {
    @Inject AdviceLists lists;
    @Inject Vault vault;
    @Inject Clock clock;

    protected AdviceOnMentee() {}

    List<Advice> readBy(PersonId coordinator, PhaseId phase, PersonId mentee) {
        AdviceLists.Said said = lists.saidAbout(phase, mentee, coordinator);
        LocalDate today = UniversityTime.today(clock);
        return said.rows().stream()
                .map(
                        row ->
                                new Advice(
                                        row.id(),
                                        row.adviserName(),
                                        row.unit(),
                                        row.state(),
                                        row.replyBy(),
                                        row.state() == ConsultationState.OPEN
                                                && today.isAfter(row.replyBy()),
                                        row.opinions(),
                                        row.note() == null
                                                ? ""
                                                : vault.open(said.reader(), row.note())))
                .toList();
    }
}
