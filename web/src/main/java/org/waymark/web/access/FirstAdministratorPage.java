package org.waymark.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;
import org.waymark.access.FirstAdministratorService;
import org.waymark.access.FirstAdministratorService.AboutMe;
import org.waymark.shared.RuleBroken;
import org.waymark.web.frame.Toast;
import org.waymark.web.guard.FarEnd;

/** Where the first administrator comes in; nothing once there is one. */
@Named
@RequestScoped
public class FirstAdministratorPage {
    @Inject FirstAdministratorService first;
    @Inject HttpServletRequest request;
    @Inject Toast toast;

    private boolean known;
    private String code;
    private String givenName = "";
    private String familyName = "";
    private String email = "";
    private String password;
    private String again;

    @PostConstruct
    void load() {
        known = first.isKnown();
    }

    public void comeIn() {
        if (!password.equals(again)) {
            throw new RuleBroken("access.rule.first-again").at("again");
        }
        String name =
                first.comeIn(
                        code,
                        new AboutMe(givenName, familyName, email == null ? "" : email),
                        password.toCharArray(),
                        FarEnd.of(request));
        toast.say("access.first.done", name);
        Faces.redirect("sign-in.xhtml");
    }

    public boolean isKnown() {
        return known;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
