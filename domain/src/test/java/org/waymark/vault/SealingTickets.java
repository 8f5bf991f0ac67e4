package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealingTickets {
    private static final String OTHER_KEY = "YW5vdGhlciBtYXN0ZXIga2V5IG9mIGEgdGVzdC4uLi4=";

    private final Tickets tickets = TestVault.tickets();

    @Test
    void bringsBackWhatWasSealed() {
        assertThat(tickets.open("session", tickets.seal("session", "Amara, signed in")))
                .contains("Amara, signed in");
    }

    @Test
    void tellsNothingToWhoeverCarriesIt() {
        assertThat(tickets.seal("session", "Amara")).matches("[A-Za-z0-9_-]+");
        assertThat(tickets.seal("session", "Amara")).isNotEqualTo(tickets.seal("session", "Amara"));
    }

    @Test
    void opensForNoOtherUse() {
        assertThat(tickets.open("session", tickets.seal("toast", "Amara"))).isEmpty();
    }

    @Test
    void opensOnlyAsItWas() {
        var ticket = tickets.seal("session", "Amara");
        for (int place = 0; place < ticket.length(); place++) {
            var changed = new StringBuilder(ticket);
            changed.setCharAt(place, ticket.charAt(place) == 'A' ? 'Q' : 'A');
            assertThat(tickets.open("session", changed.toString())).as(changed + "").isEmpty();
        }
        assertThat(tickets.open("session", "")).isEmpty();
        assertThat(tickets.open("session", "no ticket at all")).isEmpty();
    }

    @Test
    void opensWithNoOtherMasterKey() {
        var other = new Tickets(TestVault.masterKey(OTHER_KEY));

        assertThat(other.open("session", tickets.seal("session", "Amara"))).isEmpty();
    }
}
