package org.waymark.message;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries the mail: as soon as something was committed to the outbox, and every half minute what
 * was left over. Several servers may do so at once, since each leases what it carries.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    private final AtomicBoolean onTheWay = new AtomicBoolean();

    @Inject HeldMail held;
    @Inject PostOffice office;
    @Inject Smtp smtp;
    @Inject MailSettings settings;

    public Postman() {}

    Postman(HeldMail held, PostOffice office, Smtp smtp, MailSettings settings) {
        this.held = held;
        this.office = office;
        this.smtp = smtp;
        this.settings = settings;
    }

    @Asynchronous
    public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxWritten written) {
        carryAll();
    }

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void carryAll() {
        if (!settings.isSet() || !onTheWay.compareAndSet(false, true)) {
            return;
        }
        try {
            letGoWhatWasHeld();
            Optional<List<Delivery>> bag = office.collect();
            while (bag.isPresent()) {
                bag.get().forEach(this::carry);
                bag = office.collect();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "WM-402 The mail waits for the next half minute");
        } finally {
            onTheWay.set(false);
        }
    }

    /** Should that fail, what isn't held goes all the same. */
    private void letGoWhatWasHeld() {
        try {
            while (held.letGo()) {
                LOG.fine("More of what was held can go");
            }
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    failed,
                    () -> "WM-403 What was held waits for the next half minute");
        }
    }

    private void carry(Delivery delivery) {
        try {
            smtp.send(delivery);
            office.delivered(delivery.id());
        } catch (MessagingException refused) {
            LOG.log(Level.INFO, "{0} is tried again: {1}", new Object[] {delivery, refused});
            office.returned(delivery.id(), String.valueOf(refused.getMessage()));
        }
    }
}
