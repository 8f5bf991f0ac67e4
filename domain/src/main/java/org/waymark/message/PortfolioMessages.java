package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.waymark.portfolio.LookAnswered;
import org.waymark.portfolio.LookAsked;
import org.waymark.portfolio.PortfolioShared;

/** Brings a link to whoever may read something, and nothing of what it says or whose it is. */
@ApplicationScoped
public class PortfolioMessages {
    @Inject Outbox outbox;

    protected PortfolioMessages() {}

    void on(@Observes PortfolioShared event) {
        outbox.write(
                "portfolio-shared",
                event.reader(),
                "/my/portfolio/shared.xhtml?id=" + event.share().value(),
                Map.of("date", event.endsOn().toString()));
    }

    void on(@Observes LookAsked event) {
        outbox.write(
                "text-about-you",
                event.person(),
                "/my/portfolio/look.xhtml?id=" + event.look().value(),
                Map.of("date", event.answerBy().toString()));
    }

    void on(@Observes LookAnswered event) {
        outbox.write(
                "text-answered",
                event.owner(),
                "/my/portfolio/view.xhtml?id=" + event.evidence().value(),
                Map.of());
    }
}
