package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.matching.IncomingRequest;
import org.waymark.matching.RequestService;

/** Who waits for a mentor's answer. */
@Named
@RequestScoped
public class RequestsPage {
    @Inject RequestService requests;

    private List<IncomingRequest> incoming;

    @PostConstruct
    void load() {
        incoming = requests.incoming();
    }

    public List<IncomingRequest> getIncoming() {
        return incoming;
    }
}
