package org.waymark.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.Accounts;
import org.waymark.people.DirectoryChanged;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** How an appointment ends: an administrator says so, or the person has left the university. */
@ApplicationScoped
public class DismissingOfficers {
    @Inject Awards awards;
    @Inject Accounts accounts;
    @Inject Event<Happened> happened;

    protected DismissingOfficers() {}

    void dismiss(AwardId award, PersonId person, Duty duty, PersonId by) {
        if (awards.dismiss(award, person, duty)) {
            accounts.rightsChanged(List.of(person));
            happened.fire(new OfficerDismissed(by, award, person, duty));
        }
    }

    /** Somebody who comes back is appointed again, or isn't. */
    void recordsChanged(@Observes DirectoryChanged event) {
        awards.gone().forEach(one -> dismiss(one.award(), one.person(), one.duty(), event.by()));
    }
}
