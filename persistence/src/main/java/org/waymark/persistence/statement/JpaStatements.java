package org.waymark.persistence.statement;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Kept;
import org.waymark.shared.PrintedCode;
import org.waymark.shared.Slice;
import org.waymark.statement.Period;
import org.waymark.statement.Statement;
import org.waymark.statement.StatementId;
import org.waymark.statement.Statements;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaStatements implements Statements {
    @PersistenceContext EntityManager em;

    @Override
    public void add(Statement statement) {
        em.persist(statement);
        Kept.now(em, Map.of("for key 'primary'", "statement.rule.made-already"));
    }

    @Override
    public Optional<Statement> find(StatementId id) {
        return Optional.ofNullable(em.find(Statement.class, id));
    }

    @Override
    public Optional<Statement> byCode(PrintedCode code) {
        return em.createQuery("select s from Statement s where s.code = :code", Statement.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(Statement statement) {
        em.remove(statement);
    }

    @Override
    public Slice<Made> of(PersonId person, StatementId before, int size) {
        List<Made> made =
                em.createQuery(
                                "select s.id, s.firstDay, s.lastDay, s.madeAt from Statement s where"
                                        + " s.person = :person and (:any = true or s.id < :before)"
                                        + " order by s.id desc",
                                Object[].class)
                        .setParameter("person", person)
                        .setParameter("any", before == null)
                        .setParameter("before", before == null ? StatementId.next() : before)
                        .setMaxResults(size + 1)
                        .getResultStream()
                        .map(JpaStatements::made)
                        .toList();
        return Slice.of(made, size, one -> one.id().value());
    }

    private static Made made(Object[] row) {
        return new Made(
                (StatementId) row[0],
                new Period(YearMonth.from((LocalDate) row[1]), YearMonth.from((LocalDate) row[2])),
                (Instant) row[3]);
    }
}
