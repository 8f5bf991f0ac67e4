package org.waymark.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gathers the places that the features offer, group by group, and knows which one is open. */
@Named
@RequestScoped
public class Navigation {
    @Inject @Any Instance<NavigationSection> sections;
    @Inject HttpServletRequest request;

    private List<NavigationEntry> entries;
    private NavigationEntry current;

    @PostConstruct
    void gather() {
        entries =
                sections.stream()
                        .flatMap(section -> section.entries().stream())
                        .sorted(
                                Comparator.comparing(NavigationEntry::group)
                                        .thenComparing(NavigationEntry::order)
                                        .thenComparing(NavigationEntry::label))
                        .collect(Collectors.toList());
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        current =
                entries.stream()
                        .filter(entry -> entry.fit(path, query) > 0)
                        .max(Comparator.comparingInt(entry -> entry.fit(path, query)))
                        .orElse(null);
    }

    public List<Group> getGroups() {
        Map<NavigationGroup, List<NavigationEntry>> byGroup = new EnumMap<>(NavigationGroup.class);
        byGroup.putAll(entries.stream().collect(Collectors.groupingBy(NavigationEntry::group)));
        return byGroup.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** The bottom bar of a phone: Home, and the place most needed in a hurry. */
    public List<NavigationEntry> getQuick() {
        return entries.stream()
                .filter(NavigationEntry::quick)
                .sorted(Comparator.comparing(entry -> entry != current && !isStart(entry)))
                .limit(2)
                .sorted(Comparator.comparing(NavigationEntry::group))
                .toList();
    }

    private static boolean isStart(NavigationEntry entry) {
        return entry.group() == NavigationGroup.START;
    }

    public boolean isCurrent(NavigationEntry entry) {
        return entry.equals(current);
    }

    /** One group and its places. */
    public record Group(NavigationGroup group, List<NavigationEntry> entries) {
        public String getId() {
            return "nav-" + group.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public String getText() {
            return group.text();
        }

        public boolean isHeaded() {
            return group.hasHeading();
        }

        public boolean isForEveryone() {
            return group == NavigationGroup.EVERYONE;
        }

        public List<NavigationEntry> getEntries() {
            return entries;
        }
    }
}
