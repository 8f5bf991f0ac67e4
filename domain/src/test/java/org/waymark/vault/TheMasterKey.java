package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.people.PersonId;

class TheMasterKey {
    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private static final String ANOTHER = "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

    @TempDir Path folder;

    private final MasterKey one = new MasterKey(Map.of("WAYMARK_MASTER_KEY", KEY));
    private final MasterKey another = new MasterKey(Map.of("WAYMARK_MASTER_KEY", ANOTHER));
    private final KeyName name = KeyName.ofPerson(PersonId.next());

    @Test
    void isReadFromTheVariableOrTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("master.key"), KEY + "\n");
        assertThatCode(() -> new MasterKey(Map.of("WAYMARK_MASTER_KEY", KEY)))
                .doesNotThrowAnyException();
        assertThatCode(() -> new MasterKey(Map.of("WAYMARK_MASTER_KEY_FILE", file.toString())))
                .doesNotThrowAnyException();
    }

    @Test
    void whenMissingIsAskedForByName() {
        assertThatThrownBy(() -> new MasterKey(Map.of()))
                .hasMessageContaining("WAYMARK_MASTER_KEY_FILE")
                .hasMessageContaining("32 random bytes in Base64");
    }

    @Test
    void whenTooShortOrNotBase64IsRefusedWithoutBeingPrinted() {
        for (String wrong : new String[] {"c2hvcnQ=", "secret?but!not#base64"}) {
            assertThatThrownBy(() -> new MasterKey(Map.of("WAYMARK_MASTER_KEY", wrong)))
                    .hasMessageContaining("WAYMARK_MASTER_KEY")
                    .hasMessageNotContaining(wrong)
                    .hasNoCause();
        }
    }

    @Test
    void isToldFromAnotherByAFingerprintThatHoldsNothingOfIt() {
        assertThat(one.fingerprint()).matches("[0-9a-f]{8}").isNotEqualTo(another.fingerprint());
        assertThat(one.fingerprint())
                .isEqualTo(new MasterKey(Map.of("WAYMARK_MASTER_KEY", KEY)).fingerprint());
        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(KEY)))
                .doesNotContain(one.fingerprint());
        assertThat(one.isSameAs(another)).isFalse();
        assertThat(one.isSameAs(new MasterKey(Map.of("WAYMARK_MASTER_KEY", KEY)))).isTrue();
    }

    @Test
    void isReadFromAFileThatIsNotInUseYet() throws IOException {
        Path file = Files.writeString(folder.resolve("new.key"), ANOTHER + "\n");
        assertThat(MasterKey.in(file).isSameAs(another)).isTrue();

        for (byte[] wrong :
                new byte[][] {
                    "c2hvcnQ=".getBytes(StandardCharsets.UTF_8),
                    "secret?but!not#base64".getBytes(StandardCharsets.UTF_8),
                    {(byte) 0xc3, (byte) 0x28, 0},
                    {}
                }) {
            Files.write(file, wrong);
            assertThatThrownBy(() -> MasterKey.in(file))
                    .hasMessageContaining(file + " is no key: it must hold 32 random bytes")
                    .hasMessageNotContainingAny("c2hvcnQ", "secret")
                    .hasNoCause();
        }
        assertThatThrownBy(() -> MasterKey.in(folder.resolve("nothing-here")))
                .hasMessageContaining("nothing-here can't be read");
    }

    @Test
    void wrapsAnewWhatItOpensItself() {
        byte[] wrapped = one.makeWrapped(name);
        byte[] anew = one.wrapAnew(name.text(), wrapped, another).orElseThrow();

        assertThat(another.opens(name.text(), anew)).isTrue();
        assertThat(one.opens(name.text(), anew)).isFalse();
        assertThat(another.opens("PERSON:somebody-else", anew)).isFalse();
        assertThat(another.wrapAnew(name.text(), wrapped, one)).isEmpty();
        assertThat(one.wrapAnew("PERSON:somebody-else", wrapped, another)).isEmpty();
        wrapped[wrapped.length / 2] ^= 1;
        assertThat(one.wrapAnew(name.text(), wrapped, another)).isEmpty();
    }

    @Test
    void opensNowWhatWasSealedBeforeItsKeyWasWrappedAnew() throws GeneralSecurityException {
        var before = new VaultKey(name, one.makeWrapped(name), Instant.EPOCH);
        byte[] sealed = one.unwrap(before).encrypt(new byte[] {7}, new byte[0]);
        byte[] anew = one.wrapAnew(name.text(), before.wrapped(), another).orElseThrow();
        var after = new VaultKey(name, anew, Instant.EPOCH);

        assertThat(another.unwrap(after).decrypt(sealed, new byte[0])).containsExactly(7);
    }

    @Test
    void whenItsFileCannotBeReadNamesTheFile() {
        String file = folder.resolve("nothing-here").toString();
        assertThatThrownBy(() -> new MasterKey(Map.of("WAYMARK_MASTER_KEY_FILE", file)))
                .hasMessageContaining(file);
    }
}
