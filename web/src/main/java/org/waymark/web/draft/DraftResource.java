package org.waymark.web.draft;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.waymark.draft.DraftService;
import org.waymark.form.Answers;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/**
 * {@code PUT /my/drafts/{form}/{subject}} with the answers so far as JSON, {@code {"question":
 * ["value", …]}}; answers with the sentence that says when they were kept. Where somebody else has
 * signed in at the browser since the page was opened, nothing is kept: what the one typed isn't the
 * other's to read.
 */
@RequestScoped
@Path("/{form}/{subject}")
public class DraftResource {
    static final int MOST_BYTES = 256 * 1024;

    @Inject DraftService drafts;
    @Inject Texts texts;
    @Inject Words words;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public Response keep(
            @PathParam("form") String form,
            @PathParam("subject") String subject,
            @HeaderParam("X-Typed-By") String typedBy,
            @Context HttpServletRequest request,
            InputStream body)
            throws IOException {
        if (typedBy != null && !typedBy.equals(request.getUserPrincipal().getName())) {
            return Response.status(Response.Status.CONFLICT).build();
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
        }
        try {
            Answers answers = Answers.fromJson(new String(bytes, StandardCharsets.UTF_8));
            Instant kept = drafts.keep(form, subject, answers);
            return Response.ok(texts.of("frame.saved", words.time(kept))).build();
        } catch (RuleBroken broken) {
            return Response.status(422)
                    .entity(texts.of(broken.key(), broken.values().toArray()))
                    .build();
        } catch (NotFound | EJBAccessException nothingHere) {
            return Response.status(Response.Status.NOT_FOUND).build();
        } catch (jakarta.json.JsonException | ClassCastException notAnswers) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
    }
}
