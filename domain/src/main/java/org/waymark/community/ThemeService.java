package org.waymark.community;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;

/**
 * Members of a phase propose what to talk about at a network meeting, and say what they would come
 * to. A vote is no message to anybody: only its number is shown.
 */
@Stateless
public class ThemeService {
    private static final int PAGE = 20;

    @Inject CurrentPerson me;
    @Inject Themes themes;
    @Inject Phases phases;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public ThemeService() {}

    /** The phases that one has joined. */
    @RolesAllowed(STAFF)
    public List<ThemePhase> phases() {
        return themes.phasesOf(me.id());
    }

    /**
     * @param after the key of the page before, or null
     */
    @RolesAllowed(STAFF)
    public ThemesOfPhase themes(PhaseId id, String after) {
        mustBeMember(id);
        return new ThemesOfPhase(
                id, phases.require(id).name(), themes.open(id, me.id(), after, PAGE));
    }

    /** Who proposes wants it, too. */
    @RolesAllowed(STAFF)
    public void propose(PhaseId id, String words) {
        mustBeMember(id);
        Theme theme = Theme.proposed(id, words, me.id(), clock.instant());
        themes.add(theme);
        themes.vote(theme.id(), me.id());
        happened.fire(new ThemeProposed(me.id(), theme.id()));
    }

    @RolesAllowed(STAFF)
    public void vote(ThemeId id) {
        Theme theme = mine(id);
        theme.mustBeOpen();
        themes.vote(id, me.id());
    }

    @RolesAllowed(STAFF)
    public void takeBack(ThemeId id) {
        mine(id).mustBeOpen();
        themes.takeBack(id, me.id());
    }

    private Theme mine(ThemeId id) {
        Theme theme = themes.require(id);
        mustBeMember(theme.phase());
        return theme;
    }

    private void mustBeMember(PhaseId id) {
        if (!themes.isMember(id, me.id())) {
            throw new NotFound();
        }
    }
}
