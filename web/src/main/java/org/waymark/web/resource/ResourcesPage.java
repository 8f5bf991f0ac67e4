package org.waymark.web.resource;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.waymark.resource.ResourceLine;
import org.waymark.resource.ResourceQuery;
import org.waymark.resource.ResourceService;
import org.waymark.shared.Slice;

/** What there is to read, the latest first, by words and theme. */
@Named
@RequestScoped
public class ResourcesPage {
    @Inject @Param private String words;
    @Inject @Param private String theme;
    @Inject @Param private String after;
    @Inject ResourceService service;

    private Slice<ResourceLine> shown;
    private List<String> themes;

    @PostConstruct
    void load() {
        shown = service.find(new ResourceQuery(words, theme, after));
        themes = service.themes();
    }

    public Slice<ResourceLine> getShown() {
        return shown;
    }

    public List<String> getThemes() {
        return themes;
    }

    public String getWords() {
        return words == null ? "" : words;
    }

    public String getTheme() {
        return theme == null ? "" : theme;
    }

    public boolean isFiltered() {
        return !getWords().isBlank() || !getTheme().isBlank();
    }

    /** The next page of the same search. */
    public String getNext() {
        return "/my/resource/index.xhtml?words="
                + URLEncoder.encode(getWords(), StandardCharsets.UTF_8)
                + "&theme="
                + URLEncoder.encode(getTheme(), StandardCharsets.UTF_8)
                + "&after="
                + shown.next();
    }
}
