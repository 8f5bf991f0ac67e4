package org.waymark.portfolio;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Self;
import org.waymark.draft.DraftService;
import org.waymark.form.Answers;
import org.waymark.vault.Vault;

/** The caller's own profile. */
@Stateless
public class OwnProfileService {
    /** What the draft of it is about: there is one only. */
    public static final String MINE = "mine";

    @Inject CurrentPerson me;
    @Inject Profiles profiles;
    @Inject Vault vault;
    @Inject DraftService drafts;
    @Inject Clock clock;

    public OwnProfileService() {}

    @RolesAllowed(STAFF)
    public OwnText mine() {
        Self self = me.self();
        return profiles.of(self.person())
                .map(
                        profile ->
                                new OwnText(
                                        PortfolioForms.profile(),
                                        Answers.fromJson(vault.open(self, profile.answers())),
                                        profile.version()))
                .orElse(new OwnText(PortfolioForms.profile(), Answers.NONE, 0));
    }

    /** Keeps it; the same again changes nothing. */
    @RolesAllowed(STAFF)
    public void write(long read, Answers answers) {
        PortfolioForms.profile().check(answers);
        Self self = me.self();
        Optional<Profile> known = profiles.of(self.person());
        if (!mine().answers().equals(answers)) {
            var sealed = vault.seal(self, answers.toJson());
            known.ifPresentOrElse(
                    profile -> profile.rewrite(read, sealed, clock.instant()),
                    () -> profiles.add(Profile.begin(self.person(), sealed, clock.instant())));
        }
        drafts.discard(PortfolioForms.PROFILE_KEY, MINE);
    }
}
