package org.waymark.persistence.monitoring;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.waymark.configuration.Variable;
import org.waymark.persistence.shared.Awaited;

/**
 * Brings the schema of the equality answers up to date when the application starts. The data source
 * takes no part in transactions of the server: with two in one, each would have to be able to
 * prepare, for nothing.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/monitoring",
        className = "org.waymark.persistence.monitoring.MonitoringDatabase",
        url = "configured",
        user = "configured",
        password = "configured",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        transactional = false,
        minPoolSize = 1,
        maxPoolSize = 16,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname="
                    + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class MonitoringMigration {
    @Resource(lookup = "java:app/jdbc/monitoring")
    DataSource database;

    @PostConstruct
    void migrate() {
        new Awaited(database, Variable.MONITORING_DB_URL).await();
        migrations().dataSource(database).load().migrate();
    }

    /** Those of this schema, with a history of their own. */
    public static FluentConfiguration migrations() {
        return Flyway.configure(MonitoringMigration.class.getClassLoader())
                .locations("classpath:db/monitoring");
    }
}
