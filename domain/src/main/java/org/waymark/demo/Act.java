package org.waymark.demo;

import java.util.List;

/** A strand of the story: scenes in their order. Strands are lived side by side, by date. */
public interface Act {
    List<Scene> scenes();
}
