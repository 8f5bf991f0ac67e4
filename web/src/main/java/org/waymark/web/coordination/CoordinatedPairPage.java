package org.waymark.web.coordination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.coordination.CoordinationService;
import org.waymark.coordination.PairSeen;
import org.waymark.partnership.PartnershipId;
import org.waymark.web.frame.Toast;

/** One pair in dates and counts, and letting it stand still. */
@Named
@RequestScoped
public class CoordinatedPairPage {
    @Inject @Param private String id;
    @Inject CoordinationService coordination;
    @Inject Toast toast;

    private PairSeen pair;
    private LocalDate until;
    private LocalDate signed;
    private LocalDate from;
    private LocalDate agreedUntil;

    @PostConstruct
    void load() {
        pair = coordination.pair(new PartnershipId(id));
        until = pair.goesOnAt();
    }

    public void hold() {
        coordination.hold(pair.id(), until);
        again("coordination.pair.held");
    }

    public void goOn() {
        coordination.goOn(pair.id());
        again("coordination.pair.goesOn");
    }

    public void letAnotherMentorHelp() {
        coordination.letAnotherMentorHelp(pair.id());
        again("coordination.pair.interim");
    }

    public void notePaper() {
        coordination.notePaper(pair.id(), signed, from, agreedUntil);
        again("coordination.pair.noted");
    }

    private void again(String said) {
        toast.say(said);
        Faces.redirect("coordinate/coordination/pair.xhtml?id=%s", id);
    }

    public PairSeen getPair() {
        return pair;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalDate getSigned() {
        return signed;
    }

    public void setSigned(LocalDate signed) {
        this.signed = signed;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getAgreedUntil() {
        return agreedUntil;
    }

    public void setAgreedUntil(LocalDate agreedUntil) {
        this.agreedUntil = agreedUntil;
    }
}
