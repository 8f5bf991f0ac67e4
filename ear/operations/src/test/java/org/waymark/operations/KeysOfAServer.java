package org.waymark.operations;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.waymark.vault.MasterKey;
import org.waymark.vault.OpenKeys;
import org.waymark.vault.Vault;
import org.waymark.vault.VaultKey;
import org.waymark.vault.VaultKeys;

/** The keys as the application finds them, without a server around it. */
final class KeysOfAServer implements VaultKeys {
    private final Connection connection;

    private KeysOfAServer(Connection connection) {
        this.connection = connection;
    }

    /** As a server with this master key, in a transaction of its own. */
    static Vault vault(Connection connection, MasterKey master) {
        return new Vault(new KeysOfAServer(connection), master, new OpenKeys(), Clock.systemUTC());
    }

    @Override
    public Optional<VaultKey> find(String name) {
        try (var select =
                connection.prepareStatement(
                        "SELECT wrapped FROM waymark.vault_key WHERE name = ?")) {
            select.setString(1, name);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(key(name, row.getBytes(1))) : Optional.empty();
            }
        } catch (SQLException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static VaultKey key(String name, byte[] wrapped) throws ReflectiveOperationException {
        Constructor<VaultKey> made = VaultKey.class.getDeclaredConstructor();
        made.setAccessible(true);
        VaultKey key = made.newInstance();
        set(key, "name", name);
        set(key, "wrapped", wrapped);
        return key;
    }

    private static void set(VaultKey key, String name, Object value)
            throws ReflectiveOperationException {
        Field field = VaultKey.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(key, value);
    }

    @Override
    public Optional<VaultKey> addOrFind(VaultKey made, String masterKey) {
        try (var insert =
                connection.prepareStatement(
                        "INSERT INTO waymark.vault_key (name, wrapped, made_at) VALUES (?, ?,"
                                + " '2026-11-02')")) {
            insert.setString(1, made.name());
            insert.setBytes(2, made.wrapped());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return find(made.name());
    }

    @Override
    public Optional<VaultKey> anyOne() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String noteOrFind(String masterKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean areWrappedBy(String masterKey) {
        throw new UnsupportedOperationException();
    }
}
