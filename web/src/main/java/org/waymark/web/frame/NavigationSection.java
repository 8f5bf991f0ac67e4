package org.waymark.web.frame;

import java.util.List;

/**
 * What a feature adds to the navigation of the person who is signed in. Each feature has a bean of
 * this kind; nobody edits a common list.
 */
public interface NavigationSection {
    List<NavigationEntry> entries();
}
