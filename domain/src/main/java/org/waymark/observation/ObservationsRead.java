package org.waymark.observation;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.partnership.PartnershipId;

/**
 * What the transaction has read of a pair's observations: the pair's page wants them in its list
 * and in its timeline, and reads them once.
 */
@TransactionScoped
public class ObservationsRead implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final transient Map<PartnershipId, List<ObservationLine>> lines = new HashMap<>();

    /** The newest of the pair, by the day they are for. */
    public List<ObservationLine> of(PartnershipId pair, ObservationLists lists) {
        return lines.computeIfAbsent(pair, id -> lists.of(id, MOST));
    }
}
