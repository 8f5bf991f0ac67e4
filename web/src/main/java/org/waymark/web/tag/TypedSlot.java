package org.waymark.web.tag;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.waymark.shared.UniversityTime;

/** When something begins and how long it takes, as it is being typed. */
public class TypedSlot extends TypedTime {
    private Integer minutes;

    public TypedSlot(Integer minutes) {
        this.minutes = minutes;
    }

    /**
     * @param begins or null where nothing stands yet
     */
    public TypedSlot(Instant begins, Integer minutes) {
        this(minutes);
        if (begins != null) {
            ZonedDateTime here = begins.atZone(UniversityTime.ZONE);
            setDay(here.toLocalDate());
            setTime(here.toLocalTime());
        }
    }

    @Override
    public String toString() {
        return getDay() + " " + getTime() + " " + minutes;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
