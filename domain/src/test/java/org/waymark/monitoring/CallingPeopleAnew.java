package org.waymark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.configuration.Configuration;
import org.waymark.people.PersonId;
import org.waymark.vault.MasterKey;
import org.waymark.vault.TestVault;

class CallingPeopleAnew {
    private final MasterKey before = TestVault.master();
    private final MasterKey next =
            MasterKey.of(
                    new Configuration(
                            Map.of(
                                    "WAYMARK_MASTER_KEY",
                                    "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=")));

    @Test
    void leadsFromWhatTheyAreCalledToWhatTheyWillBe() {
        var pseudonyms = new Pseudonyms();
        pseudonyms.vault = TestVault.inMemory();
        PersonId anna = PersonId.next();
        PersonId ben = PersonId.next();

        var names = NewPseudonyms.of(List.of(anna, ben), before, next);

        assertThat(names).hasSize(2).containsKeys(pseudonyms.of(anna), pseudonyms.of(ben));
        assertThat(names.get(pseudonyms.of(anna))).isEqualTo(Pseudonyms.of(anna, next));
        assertThat(new HashSet<>(names.values()))
                .hasSize(2)
                .doesNotContainAnyElementsOf(names.keySet());
    }
}
