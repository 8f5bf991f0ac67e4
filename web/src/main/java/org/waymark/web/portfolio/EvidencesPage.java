package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.waymark.portfolio.EvidenceFilter;
import org.waymark.portfolio.EvidenceKind;
import org.waymark.portfolio.PortfolioService;

/** All evidence, page by page, of a kind or with a tag. */
@Named
@RequestScoped
public class EvidencesPage {
    @Inject @Param private String kind;
    @Inject @Param private String tag;
    @Inject @Param private String after;
    @Inject PortfolioService portfolio;

    private PortfolioService.Found found;

    @PostConstruct
    void load() {
        String its = tag != null && tag.matches("[a-z0-9-]{1,40}") ? tag : null;
        found = portfolio.find(new EvidenceFilter(TypedKind.of(kind), its), after);
    }

    /** The same search from there on. */
    public String getNext() {
        return Stream.of(said("kind", kind), said("tag", tag), said("after", found.lines().next()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String said(String name, String value) {
        return value == null || !value.matches("[A-Za-z0-9_-]+") ? "" : name + "=" + value;
    }

    public PortfolioService.Found getFound() {
        return found;
    }

    public boolean isFiltered() {
        return kind != null && !kind.isEmpty() || tag != null && !tag.isEmpty();
    }

    public boolean isLaterPage() {
        return after != null;
    }

    public String getKind() {
        return kind;
    }

    public String getTag() {
        return tag;
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }
}
