package org.waymark.container;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.container.server.TheApplication;

/**
 * A class of tests that run inside the container, each as a request of its own that nobody has
 * signed in for. All classes share one server and one deployment, so each test makes the people it
 * needs and looks at what is theirs.
 */
@ExtendWith(ArquillianExtension.class)
abstract class InTheContainer {
    @Inject Caller caller;
    @Inject AUniversity university;
    @Inject Rows rows;

    @Deployment
    static WebArchive application() {
        return TheApplication.withTests();
    }
}
