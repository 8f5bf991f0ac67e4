package org.waymark.persistence.shared;

import java.sql.SQLException;
import org.waymark.configuration.Variable;

/** The database of everything but the equality answers. */
public final class MainDatabase extends ConfiguredDatabase {
    public MainDatabase() throws SQLException {
        super(Variable.DB_URL, Variable.DB_USER, Variable.DB_PASSWORD);
    }
}
