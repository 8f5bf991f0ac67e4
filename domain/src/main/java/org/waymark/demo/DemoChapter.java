package org.waymark.demo;

/**
 * A part of the demonstration's story. A bean of this kind is lived once, in order, when the server
 * starts for the first time: in one transaction, so that a start that was cut short begins the
 * chapter again. It calls the services that people use, as the people who would: {@code
 * CurrentPerson.actingAs(tom, () -> …)}.
 */
public interface DemoChapter {
    /** Never changed: it is how the demonstration knows that the chapter was lived. */
    String name();

    /** Tens leave room. */
    int order();

    void live();
}
