package org.waymark.web.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.waymark.operation.Condition;
import org.waymark.operation.Figure;
import org.waymark.operation.OperationsPort.Told;
import org.waymark.operation.Watch;

/**
 * Counts what is asked and answered here, adds what the database says when the numbers are read,
 * and tells all of it as Prometheus does. Labels are names of parts of Waymark, never of people.
 */
@ApplicationScoped
public class Numbers {
    private static final Logger LOG = Logger.getLogger(Numbers.class.getName());
    private static final Duration[] STEPS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
    };

    private static final Duration ACTIVE_FOR = Duration.ofMinutes(15);

    @Inject Watch watch;

    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final Map<String, MultiGauge> ofTheDatabase = new ConcurrentHashMap<>();
    private PrometheusMeterRegistry registry;
    private JvmGcMetrics garbage;

    @PostConstruct
    void begin() {
        registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        garbage = new JvmGcMetrics();
        garbage.bindTo(registry);
        Gauge.builder("waymark_people_active", this, Numbers::active)
                .description("People whom this server answered within a quarter of an hour")
                .register(registry);
    }

    @PreDestroy
    void end() {
        garbage.close();
        registry.close();
    }

    /** One request, by the part of Waymark that it was for, and how it came out. */
    void answered(PageKind kind, String outcome, Duration took) {
        Timer.builder("waymark_request")
                .description("How long requests took, by part of Waymark")
                .tags("section", kind.section(), "feature", kind.feature())
                .serviceLevelObjectives(STEPS)
                .register(registry)
                .record(took);
        registry.counter("waymark_answers", "section", kind.section(), "outcome", outcome)
                .increment();
    }

    /** Somebody who is signed in was answered; only how many there are is ever told. */
    void seen(String person) {
        seen.put(person, System.nanoTime());
    }

    private double active() {
        long now = System.nanoTime();
        seen.values().removeIf(then -> now - then > ACTIVE_FOR.toNanos());
        return seen.size();
    }

    Told told() {
        List<Condition> conditions = watch.conditions();
        gauge("waymark_condition")
                .register(
                        conditions.stream()
                                .map(
                                        each ->
                                                MultiGauge.Row.of(
                                                        Tags.of("name", each.name()),
                                                        each.isUp() ? 1 : 0))
                                .collect(Collectors.toList()),
                        true);
        askTheDatabase();
        return Told.text(200, registry.scrape());
    }

    /** What it said last isn't told again where it can't be asked. */
    private void askTheDatabase() {
        Map<String, List<Figure>> figures = Map.of();
        try {
            figures = watch.figures().stream().collect(Collectors.groupingBy(Figure::name));
        } catch (RuntimeException away) {
            LOG.log(Level.FINE, "Numbers without the database", away);
            ofTheDatabase.forEach(
                    (name, gauge) -> {
                        if (!name.equals("waymark_condition")) {
                            gauge.register(List.of(), true);
                        }
                    });
        }
        figures.forEach(
                (name, of) ->
                        gauge(name)
                                .register(
                                        of.stream()
                                                .map(
                                                        each ->
                                                                MultiGauge.Row.of(
                                                                        Tags.of("of", each.of()),
                                                                        each.value()))
                                                .collect(Collectors.toList()),
                                        true));
    }

    private MultiGauge gauge(String name) {
        return ofTheDatabase.computeIfAbsent(
                name, each -> MultiGauge.builder(each).register(registry));
    }
}
