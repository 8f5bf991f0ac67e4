package org.waymark.persistence.matching;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A statement as it grows, with its values in the order of their question marks. */
final class SearchSql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    SearchSql add(String sql, Object... itsValues) {
        text.append(sql);
        values.addAll(Arrays.asList(itsValues));
        return this;
    }

    SearchSql add(SearchSql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** The term once for each value, with what joins them; the other text where there is none. */
    SearchSql addEach(String term, String joined, String otherwise, Collection<String> each) {
        values.addAll(each);
        return add(
                each.isEmpty()
                        ? otherwise
                        : each.stream().map(one -> term).collect(Collectors.joining(joined)));
    }

    @SuppressWarnings("unchecked")
    List<Object[]> rows(EntityManager em) {
        var query = em.createNativeQuery(text.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }
}
