package org.waymark.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.Accounts;
import org.waymark.people.DirectoryChanged;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** How somebody stops advising: an administrator says so, or they have left the university. */
@ApplicationScoped
public class DismissingAdvisers {
    @Inject Advisers advisers;
    @Inject Accounts accounts;
    @Inject Event<Happened> happened;

    protected DismissingAdvisers() {}

    void dismiss(OrgUnitId unit, PersonId person, PersonId by) {
        if (advisers.dismiss(unit, person)) {
            accounts.rightsChanged(List.of(person));
            happened.fire(new AdviserDismissed(by, unit, person));
        }
    }

    /** Somebody who comes back is named again, or isn't. */
    void recordsChanged(@Observes DirectoryChanged event) {
        for (Advisers.Named gone : advisers.gone()) {
            dismiss(gone.unit(), gone.person(), event.by());
        }
    }
}
