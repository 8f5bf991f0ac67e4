package org.waymark.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MakingIds {
    @Test
    void givesEachOneThatSortsAfterTheLast() {
        List<String> made = Stream.generate(Ids::next).limit(20_000).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void givesTheSameOneToNobodyElse() {
        List<String> made =
                IntStream.range(0, 20_000).parallel().mapToObj(each -> Ids.next()).toList();

        assertThat(made).doesNotHaveDuplicates();
    }

    @Test
    void saysTheMomentAndTheVersion() {
        Instant before = Instant.now().minusMillis(1);
        var id = UUID.fromString(Ids.next());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                .isBetween(before, Instant.now().plusSeconds(10));
    }

    @Test
    void isRefusedForWhatIsNoIdAsIfNothingWereThere() {
        for (String typed : new String[] {null, "", "1", "' or 1=1", Ids.next().toUpperCase()}) {
            assertThatThrownBy(() -> Ids.checked(typed)).isInstanceOf(NotFound.class);
        }
    }
}
