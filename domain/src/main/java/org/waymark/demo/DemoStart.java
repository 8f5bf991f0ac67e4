package org.waymark.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import org.waymark.access.Roles;
import org.waymark.shared.Schema;

/**
 * Fills an empty database when a demonstration starts for the first time. It may do what the people
 * of the story do: its identity has their roles, see glassfish-ejb-jar.xml.
 */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoStart {
    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject Demo demo;
    @Inject Schema schema;
    @Inject OneServer servers;
    @Inject OneChapter one;
    @Inject @Any Instance<DemoChapter> chapters;
    @Inject Story story;

    @PostConstruct
    void begin() {
        if (!demo.isOn()) {
            return;
        }
        schema.ready();
        servers.alone(this::live);
    }

    private void live() {
        if (!one.mayBegin()) {
            return;
        }
        List<DemoChapter> inOrder =
                chapters.stream().sorted(Comparator.comparingInt(DemoChapter::order)).toList();
        for (DemoChapter chapter : inOrder) {
            if (one.live(chapter)) {
                LOG.info(() -> "The demonstration has lived: " + chapter.name());
            }
        }
        story.live();
    }
}
