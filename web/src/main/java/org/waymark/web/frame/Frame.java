package org.waymark.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.waymark.access.Standing;
import org.waymark.people.PersonCard;
import org.waymark.shared.University;

/** Who is here, where, and whether the page came back with something to put right. */
@Named
@RequestScoped
public class Frame {
    /** Where everyone begins: what waits for them. */
    public static final String HOME = "/my/home.xhtml";

    @Inject HttpServletRequest request;

    public String getUniversity() {
        return University.name();
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** The card of the person who is signed in; sign-in has already read it for this request. */
    public PersonCard getPerson() {
        return request.getAttribute(Standing.class.getName()) instanceof Standing standing
                ? standing.card()
                : null;
    }

    /** What links begin with. */
    public String getRoot() {
        return request.getContextPath();
    }

    public String getHome() {
        return getRoot() + HOME;
    }

    /** This page's own address, with its query. */
    public String getHere() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Whether something on the page is to be put right: its title begins with that. */
    public boolean isRefused() {
        FacesMessage.Severity most = FacesContext.getCurrentInstance().getMaximumSeverity();
        return most != null && most.getOrdinal() >= FacesMessage.SEVERITY_WARN.getOrdinal();
    }
}
