package org.waymark.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.message.MailSettings;
import org.waymark.shared.WaymarkClock;

/** Looks whether everything is there that Waymark needs to do its work. */
@ApplicationScoped
public class Watch {
    private static final Logger LOG = Logger.getLogger(Watch.class.getName());
    private static final Duration CLOCKS_MAY_DIFFER_BY = Duration.ofSeconds(5);
    private static final int PATIENCE_WITH_MAIL_MILLIS = 2000;

    @Inject Installation installation;
    @Inject Probe probe;
    @Inject MailSettings mail;
    @Inject WaymarkClock clock;

    protected Watch() {}

    Watch(Installation installation, Probe probe, MailSettings mail, WaymarkClock clock) {
        this.installation = installation;
        this.probe = probe;
        this.mail = mail;
        this.clock = clock;
    }

    /** Every one of them, those that are there too. */
    public List<Condition> conditions() {
        return List.of(
                look("database", this::database),
                look("monitoring-database", this::monitoring),
                look("clock", this::clocks),
                look("migrations", this::migrations),
                look("master-key", this::key),
                look("mail", this::mailServer));
    }

    public List<Figure> figures() {
        return installation.figures(clock.instant());
    }

    /** An exception's own words aren't told: they can name a user. They are in the fine log. */
    private static Condition look(String name, Supplier<Condition> look) {
        try {
            return look.get();
        } catch (RuntimeException away) {
            LOG.log(Level.FINE, away, () -> name + " can't be asked");
            return Condition.down(name, "can't be asked");
        }
    }

    private Condition database() {
        installation.databaseTime();
        return Condition.up("database", "answers");
    }

    private Condition monitoring() {
        installation.askMonitoring();
        return Condition.up("monitoring-database", "answers");
    }

    private Condition clocks() {
        Instant database = installation.databaseTime();
        Duration apart = Duration.between(clock.machineTime(), database).abs();
        return new Condition(
                "clock",
                apart.compareTo(CLOCKS_MAY_DIFFER_BY) <= 0,
                "the database's clock and this server's differ by " + apart.toMillis() + " ms");
    }

    /** A database that is ahead belongs to the next Waymark, which only ever adds at first. */
    private Condition migrations() {
        Installation.Versions versions = installation.versions();
        return new Condition(
                "migrations",
                versions.database() >= versions.ours(),
                "the database has %d, this Waymark brings %d"
                        .formatted(versions.database(), versions.ours()));
    }

    private Condition key() {
        return new Condition("master-key", probe.opens(), "tried on a key that is kept");
    }

    private Condition mailServer() {
        if (!mail.isSet()) {
            return Condition.up("mail", "none is configured");
        }
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(mail.host(), mail.port()), PATIENCE_WITH_MAIL_MILLIS);
            return Condition.up("mail", "the mail server can be reached");
        } catch (IOException away) {
            return Condition.down("mail", "the mail server can't be reached");
        }
    }
}
