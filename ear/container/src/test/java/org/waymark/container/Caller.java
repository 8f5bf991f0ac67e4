package org.waymark.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.waymark.access.SignedIn;
import org.waymark.people.PersonId;

/** Who calls from now on until the end of the test; nobody at first. */
@ApplicationScoped
public class Caller {
    @Inject HttpServletRequest request;

    public void becomes(PersonId person, String... roles) {
        becomes(new SignedIn(person.value(), Set.of(roles), Set.of(), 0, 0));
    }

    public void becomesNobody() {
        becomes((SignedIn) null);
    }

    private void becomes(SignedIn somebody) {
        try {
            request.logout();
            request.setAttribute(SignedIn.class.getName(), somebody);
            if (somebody != null) {
                var answer = (HttpServletResponse) request.getAttribute(Entrance.ANSWER);
                if (!request.authenticate(answer)) {
                    throw new IllegalStateException("The container lets nobody in");
                }
            }
        } catch (ServletException refused) {
            throw new IllegalStateException(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
