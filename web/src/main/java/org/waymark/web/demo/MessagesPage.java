package org.waymark.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.waymark.demo.DemoMessageService;
import org.waymark.shared.Slice;

/** The demonstration's messages, as they would be mailed. */
@Named
@RequestScoped
public class MessagesPage {
    @Inject DemoMessageService messages;
    @Inject @Param private String after;

    private Slice<DemoMessageService.Message> page;

    @PostConstruct
    void load() {
        page = messages.newest(after == null || after.isBlank() ? null : after);
    }

    public List<DemoMessageService.Message> getList() {
        return page.items();
    }

    public boolean isMore() {
        return page.hasMore();
    }

    public String getOlder() {
        return "?after=" + page.next();
    }
}
