package org.waymark.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.calendar.Snag;

/**
 * Says once why times may not suit, before they are sent. Who sends the same times again has seen
 * it: they are sent.
 */
@Named
@RequestScoped
public class SecondLook {
    @Inject SnagWords words;

    private String seen;
    private List<String> lines = List.of();

    /**
     * @param times what is about to be sent
     */
    public boolean isNeeded(List<Snag> snags, Object times, String partner) {
        if (snags.isEmpty() || times.toString().equals(seen)) {
            return false;
        }
        seen = times.toString();
        lines = words.lines(snags, partner);
        return true;
    }

    public List<String> getLines() {
        return lines;
    }

    /** The times of which it was said. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
