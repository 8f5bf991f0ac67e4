package org.waymark.rounds;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.waymark.access.Roles;
import org.waymark.shared.Round;

/**
 * Looks every minute which rounds are due. The timer isn't kept: each server has its own, and the
 * record of rounds decides between them. A round that fails doesn't hold up the others.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    private final ReentrantLock oneAtATime = new ReentrantLock();

    @Inject @Any Instance<Round> rounds;
    @Inject OneRound one;
    @Inject Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void everyMinute() {
        if (oneAtATime.tryLock()) {
            try {
                goEach();
            } finally {
                oneAtATime.unlock();
            }
        }
    }

    /** Goes what is due at once: after the demonstration's clock was moved. */
    public void go() {
        oneAtATime.lock();
        try {
            goEach();
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Else a pair that goes on today would be asked a day late for what is due today. */
    public static List<Round> inOrder(Stream<Round> rounds) {
        return rounds.sorted(Comparator.comparing(Round::goesFirst).reversed()).toList();
    }

    private void goEach() {
        Instant now = clock.instant();
        for (Round round : inOrder(rounds.stream())) {
            try {
                one.go(round, now);
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.WARNING,
                        failed,
                        () -> "WM-401 The round " + round.name() + " failed and is tried again");
            }
        }
    }
}
