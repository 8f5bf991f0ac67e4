package org.waymark.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.waymark.shared.Schema;

/** Tells whoever starts the server how the first administrator comes in, or that one is there. */
@Singleton
@Startup
public class FirstAdministratorAtStart {
    private static final Logger LOG = Logger.getLogger(FirstAdministratorAtStart.class.getName());

    @Inject Schema schema;
    @Inject FirstCode code;
    @Inject Accounts accounts;

    @PostConstruct
    void tell() {
        if (code.staffNumber().isEmpty()) {
            return;
        }
        schema.ready();
        if (accounts.anyAdministrator()) {
            LOG.info(
                    () ->
                            "There is an administrator: remove "
                                    + FirstCode.WHO
                                    + ", "
                                    + FirstCode.FILE
                                    + " and the code's file. They have no effect any more.");
        } else {
            code.check();
            LOG.info(
                    () ->
                            "Nobody administers Waymark yet. Whoever has the staff number "
                                    + code.staffNumber().orElseThrow()
                                    + " comes in at /first-administrator.xhtml with the code in "
                                    + code.file());
        }
    }
}
