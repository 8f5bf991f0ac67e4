package org.waymark.container.server;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Names the container to Arquillian, see {@code META-INF/services}. */
public final class Extension implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeployableContainer.class, OneServer.class);
    }
}
