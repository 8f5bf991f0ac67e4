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
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.waymark.shared.Schema;

/**
 * Brings the schema up to date when the application starts, before anybody reads it. Waits for a
 * database that isn't there yet: an application that gave up at once would stay unreachable for
 * ever. The pool validates its connections, or it would never recover from a database restart.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/waymark",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${ENV=WAYMARK_DB_URL}",
        user = "${ENV=WAYMARK_DB_USER}",
        password = "${ENV=WAYMARK_DB_PASSWORD}",
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

    @PostConstruct
    void migrate() {
        refuseOtherTimeZones();
        Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .connectRetries(60)
                .connectRetriesInterval(5)
                .load()
                .migrate();
    }

    @Override
    public void ready() {
        // The container has finished migrate() before it lets anybody call this.
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
