package org.waymark.persistence.monitoring;

import java.sql.SQLException;
import org.waymark.configuration.Variable;
import org.waymark.persistence.shared.ConfiguredDatabase;

/** The database of the equality answers. */
public final class MonitoringDatabase extends ConfiguredDatabase {
    public MonitoringDatabase() throws SQLException {
        super(
                Variable.MONITORING_DB_URL,
                Variable.MONITORING_DB_USER,
                Variable.MONITORING_DB_PASSWORD);
    }
}
