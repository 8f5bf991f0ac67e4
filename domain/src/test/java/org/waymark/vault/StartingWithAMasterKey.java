package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.people.PersonId;
import org.waymark.shared.Schema;

class StartingWithAMasterKey {
    private final MasterKey ours = TestVault.master();
    private final MasterKey another =
            TestVault.masterKey("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
    private final InMemoryVaultKeys keys = new InMemoryVaultKeys();

    @Test
    void notesItAndRefusesAnyOtherFromThenOn() {
        start(ours);

        assertThatCode(() -> start(ours)).doesNotThrowAnyException();
        assertThatThrownBy(() -> start(another))
                .hasMessageContaining(another.fingerprint() + " is not the one")
                .hasStackTraceContaining("sealed with is " + ours.fingerprint());
    }

    @Test
    void refusesTheKeyBeforeOnceAnotherIsInUse() {
        start(ours);
        keys.note(another.fingerprint());

        assertThatThrownBy(() -> start(ours)).hasMessageContaining("is not the one");
        assertThatCode(() -> start(another)).doesNotThrowAnyException();
    }

    @Test
    void triesItOnAKeyOfADatabaseThatNotedNone() {
        KeyName name = KeyName.ofPerson(PersonId.next());
        keys.addOrFind(
                new VaultKey(name, another.makeWrapped(name), Instant.EPOCH),
                another.fingerprint());

        assertThatThrownBy(() -> start(ours)).hasMessageContaining("is not the one");
        assertThat(keys.anyOne()).isPresent();
    }

    private void start(MasterKey master) {
        var start = new VaultAtStart();
        start.keys = keys;
        start.master = master;
        start.schema =
                new Schema() {
                    @Override
                    public void ready() {
                        // It always is.
                    }

                    @Override
                    public int newest() {
                        return 0;
                    }
                };
        start.check();
    }
}
