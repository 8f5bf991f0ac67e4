package org.waymark.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.waymark.scheme.SchemeId;
import org.waymark.scheme.Schemes;
import org.waymark.shared.Happened;
import org.waymark.shared.Round;

/**
 * Each hour, whether some links still lead anywhere: each once a day, a few at a time, and no
 * longer than a round may take. The coordinators of a scheme are told when a link has died.
 */
@ApplicationScoped
public class LinkCheckRound implements Round {
    private static final int MOST = 40;
    private static final Duration AGAIN_AFTER = Duration.ofHours(23);
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @Inject Resources resources;
    @Inject Schemes schemes;
    @Inject LinkProbe probe;
    @Inject LinkSettings settings;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    protected LinkCheckRound() {}

    @Override
    public String name() {
        return "link-check";
    }

    @Override
    public Every every() {
        return Every.HOUR;
    }

    @Override
    public void round(Instant now) {
        if (!settings.isOn()) {
            return;
        }
        Instant until = clock.instant().plus(LONGEST);
        Set<SchemeId> died = new HashSet<>();
        Set<SchemeId> looked = new HashSet<>();
        for (Resource resource : resources.toCheck(now.minus(AGAIN_AFTER), MOST)) {
            if (clock.instant().isAfter(until)) {
                break;
            }
            looked.add(resource.scheme());
            if (resource.found(probe.at(resource.address()), now)) {
                died.add(resource.scheme());
            }
        }
        looked.forEach(scheme -> tell(scheme, died.contains(scheme)));
    }

    private void tell(SchemeId scheme, boolean died) {
        int dead = resources.dead(scheme);
        if (died) {
            happened.fire(new LinksDied(scheme, schemes.coordinatorsOf(scheme), dead));
        } else if (dead == 0) {
            happened.fire(new LinksMended(scheme));
        }
    }
}
