package org.waymark.demo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.people.People;

/** Lives a chapter and notes that it was, both or neither. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OneChapter {
    @Inject Chapters chapters;
    @Inject People people;
    @Inject Clock clock;

    /** Whether the database is empty or already the demonstration's, never a customer's. */
    public boolean mayBegin() {
        return chapters.isAnyLived() || people.isEmpty();
    }

    public boolean isLived(String name) {
        return chapters.isLived(name);
    }

    /** Tells whether the chapter was lived just now. */
    public boolean live(DemoChapter chapter) {
        if (chapters.isLived(chapter.name())) {
            return false;
        }
        chapter.live();
        chapters.add(chapter.name(), clock.instant());
        return true;
    }

    /** A scene is lived as a chapter is. */
    public void live(Scene scene) {
        scene.act().run();
        chapters.add(scene.name(), clock.instant());
    }
}
