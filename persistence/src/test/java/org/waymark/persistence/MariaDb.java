package org.waymark.persistence;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mariadb.jdbc.MariaDbDataSource;
import org.waymark.launcher.Database;
import org.waymark.launcher.Home;
import org.waymark.persistence.monitoring.MonitoringMigration;
import org.waymark.persistence.shared.StatementCounter;
import org.waymark.shared.StatementCount;

/**
 * A real MariaDB with the real migrations and mapping, one for the whole test run; every test
 * begins with empty tables.
 *
 * <pre>
 * &#64;RegisterExtension static final MariaDb db = new MariaDb();
 * JpaPeople people = db.make(JpaPeople.class);
 * db.inTransaction(() -&gt; people.add(somebody));
 * </pre>
 *
 * {@code make} does what the container does: entity managers and collaborators are put into their
 * annotated fields. The entity manager is that of the transaction of the current thread, so that
 * two threads are two transactions.
 */
public final class MariaDb implements BeforeEachCallback {
    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();
    private static final EntityManager OF_THIS_THREAD = entityManagerOfThisThread();
    private static Running running;

    private record Running(String url, EntityManagerFactory factory, DataSource monitoring) {}

    @Override
    public void beforeEach(ExtensionContext context) {
        clean();
    }

    /** The entity manager of the transaction that runs in this thread. */
    public EntityManager em() {
        return OF_THIS_THREAD;
    }

    /**
     * Makes a repository or a service: entity managers into {@code @PersistenceContext} fields, and
     * the first fitting collaborator into each {@code @Inject} or {@code @EJB} field.
     */
    public <T> T make(Class<T> type, Object... collaborators) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T made = constructor.newInstance();
            for (Class<?> c = type; c != Object.class; c = c.getSuperclass()) {
                for (Field field : c.getDeclaredFields()) {
                    fill(made, field, collaborators);
                }
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName(), e);
        }
    }

    private static void fill(Object made, Field field, Object[] collaborators)
            throws IllegalAccessException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(made, OF_THIS_THREAD);
        } else if (field.getType() == DataSource.class) {
            field.set(made, running().monitoring);
        } else if (field.isAnnotationPresent(Inject.class)
                || field.isAnnotationPresent(EJB.class)) {
            for (Object collaborator : collaborators) {
                if (field.getType().isInstance(collaborator)) {
                    field.set(made, collaborator);
                    return;
                }
            }
        }
    }

    public void inTransaction(Runnable work) {
        inTransaction(
                () -> {
                    work.run();
                    return null;
                });
    }

    /** Does the work in a transaction of its own, and throws what it throws after a rollback. */
    public <T> T inTransaction(Supplier<T> work) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("This thread is in a transaction already");
        }
        EntityManager em = running().factory.createEntityManager();
        CURRENT.set(em);
        try {
            em.getTransaction().begin();
            T result = work.get();
            em.getTransaction().commit();
            return result;
        } finally {
            CURRENT.remove();
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** How many SQL statements this work sends, in a transaction of its own. */
    public int statementsOf(Runnable work) {
        return inTransaction(
                () -> {
                    StatementCount.begin();
                    work.run();
                    return StatementCount.soFar();
                });
    }

    /** A connection outside of JPA, for looking at what is really stored. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(running().url);
    }

    /** Runs one statement as it stands. */
    public void sql(String statement) {
        try (Connection connection = connection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** The first column of the first row. */
    public Object ask(String query) {
        try (Connection connection = connection();
                var sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            return rows.next() ? rows.getObject(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Where the database is, with user and password. */
    public String url() {
        return running().url;
    }

    /** Where equality answers are kept, as the user who has a right to nothing else. */
    public DataSource monitoring() {
        return running().monitoring;
    }

    private void clean() {
        try (Connection connection = connection();
                Connection apart = monitoring().getConnection()) {
            clean(connection);
            clean(apart);
        } catch (SQLException e) {
            throw new IllegalStateException("The tables can't be emptied", e);
        }
    }

    private static void clean(Connection connection) throws SQLException {
        try (var sql = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows =
                    sql.executeQuery(
                            "SELECT table_name FROM information_schema.tables WHERE table_schema ="
                                    + " DATABASE() AND table_type = 'BASE TABLE' AND table_name <>"
                                    + " 'flyway_schema_history'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            sql.execute("SET foreign_key_checks = 0");
            for (String table : tables) {
                sql.execute("DELETE FROM " + table);
            }
        }
    }

    private static EntityManager entityManagerOfThisThread() {
        return (EntityManager)
                Proxy.newProxyInstance(
                        MariaDb.class.getClassLoader(),
                        new Class<?>[] {EntityManager.class},
                        (proxy, method, arguments) -> {
                            EntityManager em = CURRENT.get();
                            if (em == null) {
                                throw new IllegalStateException(
                                        "Only inside inTransaction(…): repositories are MANDATORY");
                            }
                            try {
                                return method.invoke(em, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private static synchronized Running running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static Running start() {
        var home =
                new Home(
                        Path.of("target", "mariadb"),
                        Home.above(".mvn").resolve(".waymark/software"),
                        progress -> {});
        var server =
                new org.waymark.launcher.MariaDb(
                                home,
                                "waymark",
                                "--transaction-isolation=READ-COMMITTED",
                                "--innodb-flush-log-at-trx-commit=0")
                        .keepApart("monitoring");
        String url = url(server.startEmpty());
        String apart = url(server.apart("monitoring"));
        Flyway.configure().dataSource(url, "", "").load().migrate();
        MonitoringMigration.migrations().dataSource(apart, "", "").load().migrate();
        return running(url, apart);
    }

    private static Running running(String url, String apart) {
        var factory =
                Persistence.createEntityManagerFactory(
                        "waymark",
                        Map.of(
                                "jakarta.persistence.jdbc.driver",
                                "org.mariadb.jdbc.Driver",
                                "jakarta.persistence.jdbc.url",
                                url,
                                "eclipselink.session-name",
                                url,
                                "eclipselink.session.customizer",
                                StatementCounter.class.getName()));
        try {
            return new Running(url, factory, new MariaDbDataSource(apart));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Does this on other databases of the same server, as they are; everything here is of them
     * meanwhile.
     */
    public void on(String url, String apart, Runnable work) {
        Running usual = running();
        running = running(url, apart);
        try {
            work.run();
        } finally {
            running.factory.close();
            running = usual;
        }
    }

    private static String url(Database database) {
        return database.url() + "?user=" + database.user() + "&password=" + database.password();
    }
}
