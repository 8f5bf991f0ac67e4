package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

class SealingText {
    private static final String WORDS = "What we two said: schön, 你好, and “quotes”";

    private final KeyName pair = KeyName.ofPartnership(PartnershipId.next());
    private final Proof ofThePair = () -> pair;
    private final KeyName other = KeyName.ofPerson(PersonId.next());
    private final Proof ofAnother = () -> other;
    private final InMemoryVaultKeys keys = new InMemoryVaultKeys();
    private final Vault vault = TestVault.with(keys);

    @Test
    void opensToTheSameWords() {
        assertThat(vault.open(ofThePair, vault.seal(ofThePair, WORDS))).isEqualTo(WORDS);
        assertThat(vault.open(ofThePair, vault.seal(ofThePair, ""))).isEmpty();
    }

    @Test
    void opensInALaterTransaction() {
        SealedText sealed = vault.seal(ofThePair, WORDS);
        assertThat(TestVault.with(keys).open(ofThePair, sealed)).isEqualTo(WORDS);
    }

    @Test
    void showsNothingOfTheWords() {
        SealedText sealed = vault.seal(ofThePair, WORDS);
        assertThat(new String(sealed.bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("two said");
        assertThat(sealed.toString()).isEqualTo("sealed text");
        assertThat(vault.seal(ofThePair, WORDS)).isNotEqualTo(sealed);
    }

    @Test
    void anotherKeyDoesNotOpenIt() {
        SealedText sealed = vault.seal(ofThePair, WORDS);
        assertThatThrownBy(() -> vault.open(ofAnother, sealed)).isInstanceOf(NotFound.class);
        vault.seal(ofAnother, "their own");
        assertThatThrownBy(() -> vault.open(ofAnother, sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPartOfAFileOpensInItsPlaceOnly() {
        byte[] part = WORDS.getBytes(StandardCharsets.UTF_8);
        SealedPart sealed = vault.sealPart(ofThePair, part, "file:0:2");

        assertThat(vault.openPart(ofThePair, sealed, "file:0:2")).isEqualTo(part);
        for (String place : List.of("file:1:2", "file:0:1", "other:0:2", "")) {
            assertThatThrownBy(() -> vault.openPart(ofThePair, sealed, place))
                    .isInstanceOf(IllegalStateException.class);
        }
        vault.seal(ofAnother, "their own");
        assertThatThrownBy(() -> vault.openPart(ofAnother, sealed, "file:0:2"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sealed.toString()).isEqualTo("sealed part");
    }

    @Test
    void givesSomebodyOnePseudonymForOneUse() {
        String one = vault.pseudonym(other, "a use");

        assertThat(one).hasSize(64).isEqualTo(TestVault.inMemory().pseudonym(other, "a use"));
        assertThat(vault.pseudonym(other, "another use")).isNotEqualTo(one);
        assertThat(vault.pseudonym(pair, "a use")).isNotEqualTo(one);
        assertThat(new Vault(keys, TestVault.masterKey("A".repeat(42) + "E="), null, null))
                .extracting(foreign -> foreign.pseudonym(other, "a use"))
                .isNotEqualTo(one);
    }

    @Test
    void aKeyPutUnderAnotherNameDoesNotUnwrap() {
        vault.seal(ofThePair, WORDS);
        byte[] stolen = keys.find(pair.text()).orElseThrow().wrapped();
        keys.addOrFind(
                new VaultKey(other, stolen, Instant.EPOCH), TestVault.master().fingerprint());
        assertThatThrownBy(() -> TestVault.with(keys).seal(ofAnother, "mine"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDestroyedKeyOpensAndSealsNothingMore() {
        SealedText sealed = vault.seal(ofThePair, WORDS);
        vault.destroy(pair);
        assertThatThrownBy(() -> vault.open(ofThePair, sealed)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> vault.seal(ofThePair, "more")).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherMasterKeyOpensNothingAndSaysWhatToSet() {
        vault.seal(ofThePair, WORDS);
        VaultKey key = keys.find(pair.text()).orElseThrow();
        var another = TestVault.masterKey("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        assertThatThrownBy(() -> another.unwrap(key))
                .hasMessageContaining("not the one")
                .hasMessageContaining("WAYMARK_MASTER_KEY_FILE");
    }

    @Test
    void sealsNothingNewOnceAnotherMasterKeyIsInUse() {
        SealedText sealed = vault.seal(ofThePair, WORDS);
        keys.note("0a1b2c3d");

        assertThatThrownBy(() -> TestVault.with(keys).seal(ofAnother, "lost"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(TestVault.master().fingerprint() + " is not the one");
        assertThat(keys.find(other.text())).isEmpty();
        assertThatThrownBy(vault::checkMasterKey).isInstanceOf(IllegalStateException.class);

        keys.note(TestVault.master().fingerprint());
        vault.checkMasterKey();
        assertThat(TestVault.with(keys).open(ofThePair, sealed)).isEqualTo(WORDS);
    }

    @Test
    void printsNothingSealedIntoTheLog() {
        var printed = new ArrayList<String>();
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        var listener = listeningInto(printed);
        root.addHandler(listener);
        root.setLevel(Level.ALL);
        try {
            SealedText sealed = vault.seal(ofThePair, WORDS);
            vault.open(ofThePair, sealed);
            vault.destroy(pair);
            assertThatThrownBy(() -> vault.open(ofThePair, sealed))
                    .satisfies(thrown -> printed.add(String.valueOf(thrown)));
            printed.add(sealed + " " + keys.find(pair.text()) + " " + vault);
        } finally {
            root.removeHandler(listener);
            root.setLevel(before);
        }
        assertThat(printed).noneMatch(line -> line.contains("two said"));
    }

    private static Handler listeningInto(List<String> printed) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                printed.add(entry.getMessage() + " " + entry.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
