package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;
import org.waymark.shared.NotFound;

/** Whether this is a demonstration. Elsewhere its pages and services aren't there. */
@ApplicationScoped
public class Demo {
    private final boolean on;

    public Demo() {
        this(Configuration.ofThisProcess().isOn(Variable.DEMO));
    }

    Demo(boolean on) {
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }

    /** To everyone outside a demonstration there is nothing here. */
    public void mustBeOn() {
        if (!on) {
            throw new NotFound();
        }
    }
}
