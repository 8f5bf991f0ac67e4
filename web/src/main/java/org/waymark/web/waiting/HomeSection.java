package org.waymark.web.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.waiting.HomeService;
import org.waymark.web.frame.Frame;
import org.waymark.web.frame.NavigationEntry;
import org.waymark.web.frame.NavigationGroup;
import org.waymark.web.frame.NavigationSection;
import org.waymark.web.text.Texts;

/** "To do", with the number of things that wait. */
@RequestScoped
public class HomeSection implements NavigationSection {
    @Inject HomeService home;
    @Inject Texts texts;

    @Override
    public List<NavigationEntry> entries() {
        var entry =
                NavigationEntry.of(
                                NavigationGroup.START,
                                10,
                                "home",
                                texts.of("waiting.home.title"),
                                Frame.HOME)
                        .asQuick();
        int waiting = home.count();
        return List.of(
                waiting == 0 ? entry : entry.noting(texts.of("waiting.home.count", waiting)));
    }
}
