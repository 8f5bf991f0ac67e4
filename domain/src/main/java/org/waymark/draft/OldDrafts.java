package org.waymark.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.waymark.shared.Round;

/** Throws away drafts that nobody came back to for a quarter of a year. */
@ApplicationScoped
public class OldDrafts implements Round {
    static final Duration KEPT = Duration.ofDays(90);

    @Inject Drafts drafts;

    protected OldDrafts() {}

    public OldDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "old-drafts";
    }

    @Override
    public void round(Instant now) {
        drafts.discardOlderThan(now.minus(KEPT));
    }
}
