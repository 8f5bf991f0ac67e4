package org.waymark.plan;

import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonCard;

/**
 * The plan as one of the pair sees it.
 *
 * @param mine whether the reader is the mentee, who owns it
 * @param writable whether pages are still kept
 * @param full whether it holds as many objectives as it may
 */
public record Plan(
        PartnershipId partnership,
        PersonCard partner,
        boolean mine,
        boolean writable,
        boolean full,
        List<ObjectiveLine> objectives) {}
