package org.waymark.container;

import jakarta.ejb.Stateless;

/** A service that another one calls in the midst of its transaction. */
@Stateless
public class Nested {
    public void refuses(RuntimeException why) {
        throw why;
    }
}
