package org.waymark.container.server;

import java.io.File;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.waymark.launcher.Home;
import org.waymark.launcher.MariaDb;
import org.waymark.launcher.PayaraMicro;

/**
 * What Arquillian calls a container: a Payara Micro with a MariaDB of its own, started with the
 * first class of tests and shared by all; both end with this JVM.
 */
public final class OneServer implements DeployableContainer<OneServer.Nothing> {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final int BYTES_OF_A_KEY = 32;

    private ProtocolMetaData running;
    private RuntimeException failure;

    @Override
    public Class<Nothing> getConfigurationClass() {
        return Nothing.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    /** Starts it for whoever asks first; if that fails, it fails for everyone at once. */
    @Override
    public ProtocolMetaData deploy(Archive<?> application) {
        if (failure != null) {
            throw new IllegalStateException("The server didn't start, see above", failure);
        }
        if (running == null) {
            try {
                running = start(application);
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return running;
    }

    @Override
    public void undeploy(Archive<?> application) {
        // The next class of tests finds it running.
    }

    private static ProtocolMetaData start(Archive<?> application) {
        var home =
                new Home(
                        TARGET.resolve("container"),
                        Home.above(".mvn").resolve(".waymark/software"),
                        progress -> System.out.println("[container] " + progress));
        File war = home.resolve(application.getName()).toFile();
        application.as(ZipExporter.class).exportTo(war, true);
        var mariaDb = new MariaDb(home, "waymark").keepApart("monitoring");
        var database = mariaDb.startEmpty();
        var monitoring = mariaDb.apart("monitoring");
        var server = new PayaraMicro(home, TARGET.resolve("payara-micro.jar"));
        server.start(
                war.toPath(),
                Map.of(
                        "WAYMARK_DB_URL", database.url(),
                        "WAYMARK_DB_USER", database.user(),
                        "WAYMARK_DB_PASSWORD", database.password(),
                        "WAYMARK_MONITORING_DB_URL", monitoring.url(),
                        "WAYMARK_MONITORING_DB_USER", monitoring.user(),
                        "WAYMARK_MONITORING_DB_PASSWORD", monitoring.password(),
                        "WAYMARK_MASTER_KEY", aKey()));
        var http = new HTTPContext(server.uri().getHost(), server.uri().getPort());
        http.add(
                new Servlet(
                        ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME,
                        "/" + application.getName().replace(".war", "")));
        return new ProtocolMetaData().addContext(http);
    }

    private static String aKey() {
        byte[] key = new byte[BYTES_OF_A_KEY];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** There is nothing to configure. */
    public static final class Nothing implements ContainerConfiguration {
        @Override
        public void validate() {
            // Nothing can be wrong.
        }
    }
}
