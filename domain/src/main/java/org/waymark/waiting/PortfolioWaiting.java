package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.portfolio.LookAnswered;
import org.waymark.portfolio.LookAsked;
import org.waymark.portfolio.LooksOver;

/** Whoever a text speaks of reads it, as long as it stands so. */
@ApplicationScoped
public class PortfolioWaiting {
    private static final String LOOK = "text-about-you";

    @Inject WaitingList list;

    protected PortfolioWaiting() {}

    void on(@Observes LookAsked event) {
        list.add(
                WaitingItem.of(event.person(), LOOK, event.look())
                        .with(event.by())
                        .by(event.answerBy())
                        .at("/my/portfolio/look.xhtml?id=" + event.look().value()));
    }

    void on(@Observes LookAnswered event) {
        list.done(LOOK, event.look());
    }

    void on(@Observes LooksOver event) {
        event.looks().forEach(look -> list.done(LOOK, look));
    }
}
