package org.waymark.web.observation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.observation.ObservationLine;
import org.waymark.observation.ObservationService;
import org.waymark.observation.ObservationsOfPair;
import org.waymark.partnership.PartnershipId;
import org.waymark.web.partnership.PairFragment;

/** The observations on the pair's page. */
@Named("observationsOfPair")
@RequestScoped
public class PairObservations implements PairFragment {
    @Inject ObservationService observations;

    private ObservationsOfPair all;

    @Override
    public void load(PartnershipId partnership) {
        all = observations.ofPair(partnership);
    }

    public ObservationsOfPair getAll() {
        return all;
    }

    /** Whether there is something to see or to do. */
    public boolean isShown() {
        return all.proposable() || !all.lines().isEmpty();
    }

    public boolean isOwn(ObservationLine line) {
        return line.observed() == all.reader();
    }
}
