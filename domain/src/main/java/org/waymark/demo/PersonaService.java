package org.waymark.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.waymark.access.CallerService;
import org.waymark.access.Credential;
import org.waymark.access.SignedIn;
import org.waymark.shared.NotFound;

/** Signing in as somebody of the story, without a password; in the demonstration only. */
@Stateless
public class PersonaService {
    @Inject Demo demo;
    @Inject CallerService callers;

    @PermitAll
    public SignedIn signInAs(String loginName) {
        demo.mustBeOn();
        return Persona.all().stream()
                .filter(persona -> persona.loginName().equals(loginName))
                .findFirst()
                .flatMap(persona -> callers.credentialOf(persona.loginName()))
                .map(Credential::person)
                .flatMap(callers::rightsOf)
                .orElseThrow(NotFound::new);
    }
}
