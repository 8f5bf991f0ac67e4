package org.waymark.persistence.agreement;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.day;
import static org.waymark.persistence.shared.Columns.isTrue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.agreement.AgreedTerms;
import org.waymark.agreement.AgreementTerms;
import org.waymark.partnership.PartnershipId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaAgreedTerms implements AgreedTerms {
    /** The newest version that both signed here; where there is none, what was signed on paper. */
    private static final String TERMS =
            """
            SELECT v.partnership_id, v.number, v.holds_since, v.starts_on, v.ends_on,
                   v.rhythm_weeks, v.minutes, v.name_in_report, v.mentee_manager_copy,
                   v.shared_line_report, v.mentee_time,
                   (SELECT GROUP_CONCAT(r.review_on ORDER BY r.review_on)
                    FROM agreement_review_date r WHERE r.agreement_version_id = v.id)
            FROM agreement_version v
            JOIN (SELECT partnership_id, MAX(number) AS number
                  FROM agreement_version WHERE holds_since IS NOT NULL
                  AND partnership_id IN (%s) GROUP BY partnership_id) newest
              ON newest.partnership_id = v.partnership_id AND newest.number = v.number
            UNION ALL
            SELECT paper.partnership_id, 0, paper.noted_at, paper.starts_on, paper.ends_on,
                   phase.rhythm_weeks, phase.meeting_minutes, FALSE, FALSE, FALSE, FALSE, NULL
            FROM paper_agreement paper
            JOIN partnership p ON p.id = paper.partnership_id
            JOIN phase ON phase.id = p.phase_id
            WHERE paper.partnership_id IN (%s)
              AND NOT EXISTS (SELECT 1 FROM agreement_version v
                              WHERE v.partnership_id = paper.partnership_id
                                AND v.holds_since IS NOT NULL)
            """;

    @PersistenceContext EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Map<PartnershipId, AgreementTerms> of(Collection<PartnershipId> partnerships) {
        if (partnerships.isEmpty()) {
            return Map.of();
        }
        String marks = String.join(",", Collections.nCopies(partnerships.size(), "?"));
        var query = em.createNativeQuery(TERMS.formatted(marks, marks));
        int position = 1;
        for (int half = 0; half < 2; half++) {
            for (PartnershipId partnership : partnerships) {
                query.setParameter(position++, partnership.value());
            }
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(JpaAgreedTerms::terms)
                        .collect(
                                Collectors.toMap(AgreementTerms::partnership, Function.identity()));
    }

    private static AgreementTerms terms(Object[] row) {
        return new AgreementTerms(
                new PartnershipId((String) row[0]),
                ((Number) row[1]).intValue(),
                instant(row[2]).toInstant(ZoneOffset.UTC),
                day(row[3]),
                day(row[4]),
                ((Number) row[5]).intValue(),
                ((Number) row[6]).intValue(),
                days((String) row[11]),
                isTrue(row[7]),
                isTrue(row[8]),
                isTrue(row[9]),
                isTrue(row[10]));
    }

    private static LocalDateTime instant(Object value) {
        return value instanceof Timestamp timestamp
                ? timestamp.toLocalDateTime()
                : (LocalDateTime) value;
    }

    private static List<LocalDate> days(String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(",")).map(LocalDate::parse).toList();
    }
}
