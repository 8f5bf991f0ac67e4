package org.waymark.web.observation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.observation.ObservationLine;
import org.waymark.observation.ObservationService;
import org.waymark.observation.ObservationsOfPair;
import org.waymark.partnership.PartnershipId;

/** The observations on the pair's page. */
@Named("observationsOfPair")
@RequestScoped
public class PairObservations {
    @Inject @Param private String id;
    @Inject ObservationService service;

    private ObservationsOfPair all;

    @PostConstruct
    void load() {
        all = service.ofPair(new PartnershipId(id));
    }

    public ObservationsOfPair getAll() {
        return all;
    }

    public boolean isOwn(ObservationLine line) {
        return line.isOf(all.reader());
    }
}
