package org.waymark.persistence.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.waymark.shared.Schema;

/**
 * Brings the schema up to date when the application starts, before anybody reads it; {@link
 * Opening} has awaited the database. The pool validates its connections, or it would never recover
 * from a database restart.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/waymark",
        className = "org.waymark.persistence.shared.MainDatabase",
        // Said by MainDatabase; left out, the server would look for a host and a port.
        url = "configured",
        user = "configured",
        password = "configured",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 4,
        maxPoolSize = 64,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname="
                    + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5"
        })
@Singleton
@Startup
@Local(Schema.class)
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration implements Schema {
    @Resource(lookup = "java:app/jdbc/waymark")
    DataSource database;

    private int newest;

    @PostConstruct
    void migrate() {
        refuseOtherTimeZones();
        Flyway flyway = Flyway.configure(getClass().getClassLoader()).dataSource(database).load();
        flyway.migrate();
        newest =
                Arrays.stream(flyway.info().all())
                        .filter(each -> each.getState() != MigrationState.FUTURE_SUCCESS)
                        .mapToInt(each -> each.getVersion().getMajor().intValue())
                        .max()
                        .orElse(0);
    }

    @Override
    public void ready() {
        // The container has finished migrate() before it lets anybody call this.
    }

    @Override
    public int newest() {
        return newest;
    }

    /** Under another zone the driver would shift times in the hour of a clock change. */
    private static void refuseOtherTimeZones() {
        String zone = java.util.TimeZone.getDefault().getID();
        if (!zone.equals("UTC")) {
            throw new IllegalStateException(
                    "Waymark's server must run in UTC, not "
                            + zone
                            + ": start Java with -Duser.timezone=UTC.");
        }
    }
}
