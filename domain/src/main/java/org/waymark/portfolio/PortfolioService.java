package org.waymark.portfolio;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Self;
import org.waymark.form.Option;
import org.waymark.shared.Slice;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/** What there is in one's own portfolio, and what is still empty. */
@Stateless
public class PortfolioService {
    static final int NEWEST = 3;
    static final int PAGE = 20;

    @Inject CurrentPerson me;
    @Inject EvidenceLists lists;
    @Inject Competencies competencies;
    @Inject Vault vault;
    @Inject Clock clock;

    public PortfolioService() {}

    @RolesAllowed(STAFF)
    public Overview overview() {
        Self self = me.self();
        List<Competency> framework = competencies.all();
        List<EvidenceLists.Row> newest = lists.newest(self.person(), today(), NEWEST);
        Map<EvidenceId, EvidenceLine> lines = new LinkedHashMap<>();
        lines(self, newest, framework).forEach(line -> lines.put(line.id(), line));
        List<Overview.Group> groups = new ArrayList<>();
        for (EvidenceKind kind : EvidenceKind.values()) {
            List<EvidenceLists.Row> ofKind =
                    newest.stream().filter(row -> row.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                groups.add(
                        new Overview.Group(
                                kind,
                                ofKind.get(0).ofKind(),
                                ofKind.stream().map(row -> lines.get(row.id())).toList()));
            }
        }
        return new Overview(
                groups.stream().mapToInt(Overview.Group::all).sum(),
                groups,
                matrix(lists.counts(self.person()), framework));
    }

    private static List<Overview.Row> matrix(
            List<EvidenceLists.Count> counts, List<Competency> framework) {
        Map<String, Map<EvidenceKind, Integer>> byTag = new HashMap<>();
        counts.forEach(
                count ->
                        byTag.computeIfAbsent(count.tag(), tag -> new HashMap<>())
                                .put(count.kind(), count.pieces()));
        return framework.stream()
                .filter(Competency::isOffered)
                .map(
                        one ->
                                new Overview.Row(
                                        one.id().value(),
                                        one.name(),
                                        cells(byTag.getOrDefault(one.id().value(), Map.of()))))
                .toList();
    }

    private static List<Overview.Cell> cells(Map<EvidenceKind, Integer> counts) {
        return Arrays.stream(EvidenceKind.values())
                .map(kind -> new Overview.Cell(kind, counts.getOrDefault(kind, 0)))
                .toList();
    }

    @RolesAllowed(STAFF)
    public Found find(EvidenceFilter filter, String after) {
        Self self = me.self();
        List<Competency> framework = competencies.all();
        Slice<EvidenceLists.Row> rows = lists.page(self.person(), today(), filter, after, PAGE);
        var tags = new ArrayList<>(PortfolioForms.tags());
        framework.stream()
                .filter(one -> one.isOffered() || one.id().value().equals(filter.tag()))
                .forEach(one -> tags.add(new Option(one.id().value(), one.name())));
        return new Found(new Slice<>(lines(self, rows.items(), framework), rows.next()), tags);
    }

    /**
     * Pieces that were found, and by what one can look for others.
     *
     * @param tags what pieces are for, and the competencies
     */
    public record Found(Slice<EvidenceLine> lines, List<Option> tags) {
        public Found {
            tags = List.copyOf(tags);
        }
    }

    private List<EvidenceLine> lines(
            Self self, List<EvidenceLists.Row> rows, List<Competency> framework) {
        Map<EvidenceId, List<String>> tags =
                lists.tags(rows.stream().map(EvidenceLists.Row::id).toList());
        Map<String, String> words =
                framework.stream()
                        .collect(Collectors.toMap(one -> one.id().value(), Competency::name));
        PortfolioForms.tags().forEach(tag -> words.put(tag.value(), tag.label()));
        return rows.stream()
                .map(
                        row ->
                                new EvidenceLine(
                                        row.id(),
                                        row.kind(),
                                        row.day(),
                                        vault.open(self, row.title()),
                                        tags.getOrDefault(row.id(), List.of()).stream()
                                                .map(tag -> words.getOrDefault(tag, tag))
                                                .sorted()
                                                .toList(),
                                        row.files(),
                                        row.shares()))
                .toList();
    }

    private LocalDate today() {
        return UniversityTime.today(clock);
    }
}
