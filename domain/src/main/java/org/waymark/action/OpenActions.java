package org.waymark.action;

import java.util.List;
import org.waymark.partnership.Side;

/**
 * What the pair has still to do, for one of the two.
 *
 * @param writable whether something can be marked as done
 */
public record OpenActions(Side reader, boolean writable, List<OpenAction> actions) {
    public OpenActions {
        actions = List.copyOf(actions);
    }
}
