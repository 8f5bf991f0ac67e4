package org.waymark.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.demo.Demo;
import org.waymark.demo.Persona;
import org.waymark.demo.PersonaService;
import org.waymark.web.access.SignInPage;

/** Whom a visitor of the demonstration can be. Elsewhere there is nobody. */
@Named
@RequestScoped
public class PersonasPage {
    @Inject Demo demo;
    @Inject PersonaService personas;
    @Inject SignInPage signIn;

    public List<Persona> getAll() {
        return demo.isOn() ? Persona.all() : List.of();
    }

    public void signInAs(String loginName) {
        signIn.enter(personas.signInAs(loginName));
    }
}
