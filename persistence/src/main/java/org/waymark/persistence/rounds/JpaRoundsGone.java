package org.waymark.persistence.rounds;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.waymark.rounds.RoundsGone;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaRoundsGone implements RoundsGone {
    @PersistenceContext EntityManager em;

    @Override
    public boolean note(String round, String period, Instant at) {
        return em.createNativeQuery(
                                "INSERT IGNORE INTO round_gone (round, period, gone_at)"
                                        + " VALUES (?1, ?2, ?3)")
                        .setParameter(1, round)
                        .setParameter(2, period)
                        .setParameter(3, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }
}
