package org.waymark.report;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.partnership.PartnershipId;

/**
 * What the transaction has read of a partnership's reports: the pair's page shows the newest and
 * tells of all in its timeline, and reads them once.
 */
@TransactionScoped
public class ReportsRead implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Map<PartnershipId, List<MyReport>> reports = new HashMap<>();

    /** All reports of the partnership, in their order. */
    public List<MyReport> of(PartnershipId partnership, ReportLists lists) {
        return reports.computeIfAbsent(partnership, lists::allOf);
    }
}
