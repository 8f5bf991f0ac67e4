package org.waymark.ending;

import java.util.List;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;

/** The lists of the last weeks, and the exits. */
public interface Endings {
    void add(WindDown windDown, List<WindDownTask> tasks);

    Optional<WindDown> windDownOf(PartnershipId partnership);

    /** In the order of their days. */
    List<WindDownTask> tasksOf(PartnershipId partnership);

    /** Throws the tasks away, when the pair goes on after all and winds down anew. */
    void forgetTasks(PartnershipId partnership);

    void add(NoFaultExit exit);

    Optional<NoFaultExit> exitOf(PartnershipId partnership);
}
