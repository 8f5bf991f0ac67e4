package org.waymark.meeting;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.partnership.PartnershipId;

/**
 * The newest meetings of a pair, remembered until the transaction ends: the pair's page shows them
 * on its timeline and, those that wait for something, above it, and reads them once.
 */
@TransactionScoped
public class MeetingsRead implements Serializable {
    private static final long serialVersionUID = 1L;

    /** More than weekly meetings in the longest agreement. */
    private static final int MOST = 120;

    private final transient Map<PartnershipId, List<MeetingLists.Line>> read = new HashMap<>();

    @Inject transient MeetingLists lists;

    List<MeetingLists.Line> newest(PartnershipId partnership) {
        return read.computeIfAbsent(partnership, pair -> lists.newest(pair, MOST));
    }
}
