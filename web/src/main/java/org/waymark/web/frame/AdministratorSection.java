package org.waymark.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.waymark.access.Roles;
import org.waymark.web.text.Texts;

/** One place in the navigation of administrators. A feature names it; nobody else sees it. */
public abstract class AdministratorSection implements NavigationSection {
    @Inject HttpServletRequest request;
    @Inject Texts texts;

    @Override
    public List<NavigationEntry> entries() {
        return request.isUserInRole(Roles.ADMINISTRATOR) ? List.of(entry()) : List.of();
    }

    protected abstract NavigationEntry entry();

    /**
     * @param order as in {@link NavigationEntry}
     * @param title the key of its label
     */
    protected NavigationEntry entry(int order, String icon, String title, String path) {
        return NavigationEntry.of(
                NavigationGroup.ADMINISTRATOR, order, icon, texts.of(title), path);
    }
}
