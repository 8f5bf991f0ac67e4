package org.waymark.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.PooledConnection;
import javax.sql.XAConnection;
import org.mariadb.jdbc.MariaDbDataSource;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * A database as the configuration names it, with its password from a variable or a file. What the
 * server would set is ignored: its own placeholders know no files.
 */
public abstract class ConfiguredDatabase extends MariaDbDataSource {
    private final String user;
    private final Variable password;

    protected ConfiguredDatabase(Variable url, Variable user, Variable password)
            throws SQLException {
        super(Configuration.ofThisProcess().text(url));
        this.user = Configuration.ofThisProcess().text(user);
        this.password = password;
    }

    /** The password is read each time, so that a new one in its file is taken up. */
    @Override
    public Connection getConnection() throws SQLException {
        return super.getConnection(user, secret());
    }

    @Override
    public Connection getConnection(String ignoredUser, String ignoredPassword)
            throws SQLException {
        return getConnection();
    }

    @Override
    public XAConnection getXAConnection() throws SQLException {
        return super.getXAConnection(user, secret());
    }

    @Override
    public XAConnection getXAConnection(String ignoredUser, String ignoredPassword)
            throws SQLException {
        return getXAConnection();
    }

    @Override
    public PooledConnection getPooledConnection() throws SQLException {
        return super.getPooledConnection(user, secret());
    }

    @Override
    public PooledConnection getPooledConnection(String ignoredUser, String ignoredPassword)
            throws SQLException {
        return getPooledConnection();
    }

    private String secret() {
        return Configuration.ofThisProcess().text(password);
    }

    @Override
    public void setUrl(String ignored) {
        // Named by the configuration.
    }

    @Override
    public void setUser(String ignored) {
        // Named by the configuration.
    }

    @Override
    public void setPassword(String ignored) {
        // Named by the configuration.
    }
}
