package org.waymark.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.container.Services.Door;

/** A repository takes part in the transaction of a service, and does nothing without one. */
class EveryRepository extends InTheContainer {
    @Inject Services services;

    @Test
    void takesNoCallOutsideATransaction() {
        List<Door> methods = services.repositories();

        assertThat(methods).hasSizeGreaterThan(150);
        assertThat(methods)
                .filteredOn(method -> !method.method().isDefault())
                .filteredOn(
                        method ->
                                !(method.callWithNothing()
                                        instanceof EJBTransactionRequiredException))
                .as("called without a transaction")
                .isEmpty();
    }
}
