package org.waymark.action;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;

/** The actions of all pairs. */
public interface Actions {
    void add(Action action);

    void remove(Action action);

    Optional<Action> find(ActionId id);

    /** Those of these ids that are the partnership's. */
    List<Action> find(PartnershipId partnership, Collection<ActionId> ids);

    /** In the order of writing; done ones too. */
    List<Action> under(Origin origin);

    /** Those not done, the next due first; without a day last. At most this many. */
    List<Action> open(PartnershipId partnership, int most);

    int countOpen(PartnershipId partnership);
}
