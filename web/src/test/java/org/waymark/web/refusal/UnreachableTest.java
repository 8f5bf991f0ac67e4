package org.waymark.web.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;

class UnreachableTest {
    @Test
    void isAConnectionThatIsNotThereOrBreaks() {
        assertThat(Unreachable.isBehind(wrapped(new SQLNonTransientConnectionException())))
                .isTrue();
        assertThat(Unreachable.isBehind(wrapped(new SQLException("gone", "08S01")))).isTrue();
        assertThat(
                        Unreachable.isBehind(
                                wrapped(
                                        new SQLException(
                                                "Error in allocating a connection. Cause: x"))))
                .isTrue();
    }

    @Test
    void isNothingElse() {
        assertThat(Unreachable.isBehind(null)).isFalse();
        assertThat(Unreachable.isBehind(new IllegalStateException())).isFalse();
        assertThat(
                        Unreachable.isBehind(
                                wrapped(
                                        new SQLIntegrityConstraintViolationException(
                                                "twice", "23000"))))
                .isFalse();
    }

    private static Exception wrapped(SQLException cause) {
        var inner = new IllegalStateException(cause);
        return new EJBException("The bean failed", inner);
    }
}
