package org.waymark.web.signpost;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.waymark.signpost.OpenSignpostService;
import org.waymark.signpost.SignpostKind;
import org.waymark.signpost.SignpostShown;

/** All signposts, by what one needs help with. */
@Named
@RequestScoped
public class SignpostsPage {
    @Inject OpenSignpostService service;

    private List<SignpostShown> all;

    @PostConstruct
    void load() {
        all = service.all();
    }

    public List<Group> getGroups() {
        return Arrays.stream(SignpostKind.values())
                .map(kind -> new Group(kind, of(kind)))
                .filter(group -> !group.signposts().isEmpty())
                .toList();
    }

    private List<SignpostShown> of(SignpostKind kind) {
        return all.stream().filter(one -> one.said().kind() == kind).toList();
    }

    public List<SignpostShown> getAll() {
        return all;
    }

    /** Those of one kind. */
    public record Group(SignpostKind kind, List<SignpostShown> signposts) {}
}
