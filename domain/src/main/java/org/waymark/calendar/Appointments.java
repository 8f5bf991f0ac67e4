package org.waymark.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** Dates of all kinds; as many statements as there are kinds. */
@ApplicationScoped
public class Appointments {
    private Instance<AppointmentSource> sources;

    protected Appointments() {}

    @Inject
    public Appointments(@Any Instance<AppointmentSource> sources) {
        this.sources = sources;
    }

    /** What the person has in this time, soonest first. */
    public List<Appointment> of(PersonId person, Instant from, Instant until) {
        return sorted(source -> source.of(person, from, until));
    }

    Map<String, Appointment> withUids(Collection<String> uids) {
        return uids.isEmpty()
                ? Map.of()
                : sorted(source -> source.withUids(uids)).stream()
                        .collect(Collectors.toMap(Appointment::uid, Function.identity()));
    }

    /** What was called off for the pair and is still ahead in calendars. */
    public List<Appointment> calledOff(PartnershipId pair, Instant after) {
        return sorted(source -> source.calledOff(pair, after));
    }

    private List<Appointment> sorted(Function<AppointmentSource, List<Appointment>> what) {
        return Stream.of(sources)
                .flatMap(Instance::stream)
                .flatMap(source -> what.apply(source).stream())
                .sorted(Comparator.comparing(Appointment::begins).thenComparing(Appointment::uid))
                .toList();
    }
}
