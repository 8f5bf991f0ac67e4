package org.waymark.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.omnifaces.util.Faces;
import org.waymark.calendar.FeedService;
import org.waymark.calendar.FeedView;
import org.waymark.calendar.UsualTimesService;
import org.waymark.calendar.Week;
import org.waymark.message.MailSettings;
import org.waymark.web.frame.Toast;

/** The private feed, and when one can usually meet. */
@Named
@RequestScoped
public class CalendarPage {
    @Inject FeedService feeds;
    @Inject UsualTimesService times;
    @Inject MailSettings settings;
    @Inject Toast toast;

    private FeedView feed;
    private Week week;
    private String seen;
    private String address;

    @PostConstruct
    void load() {
        feed = feeds.mine();
        week = times.mine();
        seen = feed.isMade() ? feed.madeAt().toString() : "";
    }

    /** The address is told on this very answer and nowhere else, so nothing redirects. */
    public void make() {
        String secret = feeds.make(seen == null || seen.isEmpty() ? null : Instant.parse(seen));
        load();
        address = settings.baseUrl() + "/calendar/" + secret + ".ics";
    }

    public void revoke() {
        feeds.revoke();
        toast.say("calendar.feed.revoked");
        Faces.redirect("my/calendar/index.xhtml");
    }

    public FeedView getFeed() {
        return feed;
    }

    public Week getWeek() {
        return week;
    }

    /** The new address, or null. */
    public String getAddress() {
        return address;
    }

    /** The same for programs that subscribe where they are led to. */
    public String getSubscription() {
        return address == null ? null : address.replaceFirst("^https?:", "webcal:");
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
