package org.waymark.web.refusal;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.omnifaces.util.Components;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;
import org.waymark.web.tag.Field;
import org.waymark.web.text.Texts;

/**
 * Turns what a use case threw into what the person sees. A broken rule becomes the message of its
 * field, or of the page, and the page comes back with what was typed. Missing, foreign and
 * forbidden become one 404. Somebody else's newer version becomes a message too. Where there is no
 * page to come back to, as behind an old link, the rule's sentence stands on a page of its own. A
 * database that can't be reached now is said, with when to try again. Everything else is our fault:
 * it is logged once, under a number that the page tells, without a word anybody wrote.
 */
public class Refusals extends ExceptionHandlerWrapper {
    public Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, thrown);
            }
        }
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        if (Causes.first(thrown, NotFound.class, EJBAccessException.class) != null) {
            sendError(faces, 404);
            return;
        }
        List<RuleBroken> broken = brokenRules(thrown);
        boolean canComeBack = faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        if (canComeBack && !broken.isEmpty()) {
            broken.forEach(rule -> say(faces, rule));
            faces.renderResponse();
        } else if (canComeBack
                && Causes.first(thrown, OptimisticLockException.class, ChangedMeanwhile.class)
                        != null) {
            say(faces, new RuleBroken("shared.rule.changed-meanwhile"));
            faces.renderResponse();
        } else if (!broken.isEmpty()) {
            Fault.refuse(faces, textOf(broken.get(0)));
            sendError(faces, 409);
        } else if (Unreachable.isBehind(thrown)) {
            Fault.unreachable(faces);
            sendError(faces, 503);
        } else {
            Fault.report(faces, thrown);
            sendError(faces, 500);
        }
    }

    private static List<RuleBroken> brokenRules(Throwable thrown) {
        Throwable found = Causes.first(thrown, RuleBroken.class, RulesBroken.class);
        if (found instanceof RulesBroken several) {
            return several.all();
        }
        return found instanceof RuleBroken one ? List.of(one) : List.of();
    }

    private static void say(FacesContext faces, RuleBroken rule) {
        String text = textOf(rule);
        faces.addMessage(
                clientIdOf(faces, rule.field()),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    private static String textOf(RuleBroken rule) {
        return CDI.current().select(Texts.class).get().of(rule.key(), rule.values().toArray());
    }

    /**
     * A field is found by its id; a question of a form is its own id, and so is a field in a row,
     * {@code actions:0:by}.
     */
    private static String clientIdOf(FacesContext faces, String field) {
        if (field == null || field.contains(":") || faces.getViewRoot() == null) {
            return field;
        }
        var component = Components.findComponentRelatively(faces.getViewRoot(), field);
        return component instanceof Field ? component.getClientId(faces) : field;
    }

    private static void sendError(FacesContext faces, int status) {
        if (faces.getExternalContext().isResponseCommitted()) {
            faces.responseComplete();
            return;
        }
        try {
            faces.getExternalContext().responseReset();
            if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                faces.getExternalContext()
                        .setResponseHeader(
                                "Retry-After", String.valueOf(Unreachable.RETRY_AFTER_SECONDS));
            }
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
