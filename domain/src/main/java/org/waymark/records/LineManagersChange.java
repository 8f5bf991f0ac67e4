package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.access.Accounts;

/** Whoever gained or lost reports by an import may do more or less from the next request. */
@ApplicationScoped
public class LineManagersChange {
    @Inject Accounts accounts;

    void takeUp(@Observes PeopleImported imported) {
        accounts.rightsChanged(imported.managers());
    }
}
