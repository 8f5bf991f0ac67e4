package org.waymark.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.demo.Demo;

/** The line at the foot of each page of a demonstration. */
@Named
@RequestScoped
public class DemoBar {
    @Inject Demo demo;

    public boolean isShown() {
        return demo.isOn();
    }
}
