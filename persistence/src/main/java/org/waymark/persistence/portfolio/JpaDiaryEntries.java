package org.waymark.persistence.portfolio;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.portfolio.DiaryEntries;
import org.waymark.portfolio.DiaryEntry;
import org.waymark.portfolio.DiaryEntryId;
import org.waymark.shared.Slice;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaDiaryEntries implements DiaryEntries {
    private static final String NEWEST_FIRST = " order by d.writtenOn desc, d.id desc";

    @PersistenceContext EntityManager em;

    @Override
    public void add(DiaryEntry entry) {
        em.persist(entry);
        em.flush();
    }

    @Override
    public void remove(DiaryEntry entry) {
        em.remove(entry);
    }

    @Override
    public Optional<DiaryEntry> find(DiaryEntryId id) {
        return Optional.ofNullable(em.find(DiaryEntry.class, id));
    }

    @Override
    public Slice<Row> page(PersonId owner, YearMonth month, String after, int size) {
        return entries(owner, month, after, size).map(JpaDiaryEntries::row);
    }

    @Override
    public Slice<DiaryEntry> whole(PersonId owner, String after, int size) {
        return entries(owner, null, after, size);
    }

    private Slice<DiaryEntry> entries(PersonId owner, YearMonth month, String after, int size) {
        Optional<DayAndId> key = DayAndId.read(after);
        var query =
                em.createQuery(
                                "select d from DiaryEntry d where d.owner = :owner"
                                        + (month == null
                                                ? ""
                                                : " and d.writtenOn between :first and :last")
                                        + (key.isEmpty()
                                                ? ""
                                                : " and (d.writtenOn < :day or d.writtenOn = :day"
                                                        + " and d.id < :id)")
                                        + NEWEST_FIRST,
                                DiaryEntry.class)
                        .setParameter("owner", owner)
                        .setMaxResults(size + 1);
        if (month != null) {
            query.setParameter("first", month.atDay(1)).setParameter("last", month.atEndOfMonth());
        }
        key.ifPresent(
                one ->
                        query.setParameter("day", LocalDate.parse(one.day()))
                                .setParameter("id", new DiaryEntryId(one.id())));
        return Slice.of(query.getResultList(), size, one -> DayAndId.of(one.writtenOn(), one.id()));
    }

    private static Row row(DiaryEntry one) {
        return new Row(one.id(), one.writtenOn(), one.title(), one.copiedTo().isPresent());
    }

    @Override
    public List<YearMonth> months(PersonId owner) {
        List<?> months =
                em.createNativeQuery(
                                "SELECT DISTINCT DATE_FORMAT(written_on, '%Y-%m') AS month FROM"
                                        + " portfolio_diary_entry WHERE owner_id = ?1 ORDER BY"
                                        + " month DESC")
                        .setParameter(1, owner.value())
                        .getResultList();
        return months.stream().map(month -> YearMonth.parse((String) month)).toList();
    }
}
