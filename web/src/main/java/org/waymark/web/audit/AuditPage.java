package org.waymark.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Utils;
import org.waymark.audit.AuditFilter;
import org.waymark.audit.AuditService;
import org.waymark.people.PersonId;
import org.waymark.shared.Slice;
import org.waymark.web.tag.Option;
import org.waymark.web.text.Texts;

/** What happened, newest first; narrowed to an action or a person, page by page. */
@Named
@RequestScoped
public class AuditPage {
    private static final String ANY = "any";

    @Inject AuditService audit;
    @Inject Texts texts;
    @Inject @Param private String action;
    @Inject @Param private String by;
    @Inject @Param private String after;

    private Slice<AuditService.Line> trail;

    @PostConstruct
    void load() {
        action = ANY.equals(action) ? null : action;
        PersonId person = isGiven(by) ? new PersonId(by) : null;
        trail =
                audit.trail(
                        new AuditFilter(isGiven(action) ? action : null, person),
                        isGiven(after) ? after : null);
    }

    public List<AuditService.Line> getLines() {
        return trail.items();
    }

    public boolean isMore() {
        return trail.hasMore();
    }

    /** Whether this isn't the whole trail from its newest entry on. */
    public boolean isNarrowed() {
        return isGiven(action) || isGiven(by) || isGiven(after);
    }

    public List<Option> getActions() {
        return Stream.concat(
                        Stream.of(Option.of(ANY, texts.of("audit.any"))),
                        audit.actions().stream().map(name -> Option.of(name, words(name))))
                .toList();
    }

    /** "agreement-signed" is read as "agreement signed". */
    public String words(String name) {
        return name == null ? "" : name.replace('-', ' ');
    }

    public String getOlder() {
        return "?after="
                + trail.next()
                + (isGiven(action) ? "&action=" + Utils.encodeURL(action) : "")
                + (isGiven(by) ? "&by=" + Utils.encodeURL(by) : "");
    }

    public String getAction() {
        return isGiven(action) ? action : ANY;
    }

    public String getBy() {
        return by;
    }

    private static boolean isGiven(String parameter) {
        return parameter != null && !parameter.isBlank();
    }
}
