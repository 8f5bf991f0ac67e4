package org.waymark.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.people.PersonId;
import org.waymark.records.DirectoryLists.Details;
import org.waymark.records.DirectoryService;

/** What the directory says of one person. Read only: the university's records say it. */
@Named
@RequestScoped
public class PersonPage {
    @Inject DirectoryService directory;
    @Inject @Param private String id;

    private Details person;

    @PostConstruct
    void load() {
        person = directory.person(new PersonId(id));
    }

    public Details getPerson() {
        return person;
    }
}
