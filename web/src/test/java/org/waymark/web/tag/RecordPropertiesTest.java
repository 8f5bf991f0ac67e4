package org.waymark.web.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordPropertiesTest {
    private record Meeting(String venue) {
        public boolean isOnline() {
            return venue.equals("online");
        }
    }

    private final RecordProperties properties = new RecordProperties();
    private final ELContext context = new Context();

    @Test
    void aComponentIsReadByItsName() {
        assertThat(properties.getValue(context, new Meeting("library"), "venue"))
                .isEqualTo("library");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatARecordWorksOutIsReadLikeABeans() {
        assertThat(properties.getValue(context, new Meeting("online"), "online")).isEqualTo(true);
    }

    @Test
    void aWrongNameIsTold() {
        assertThatThrownBy(() -> properties.getValue(context, new Meeting("x"), "room"))
                .isInstanceOf(PropertyNotFoundException.class)
                .hasMessageContaining("room");
    }

    @Test
    void whatIsNoRecordIsLeftToOthers() {
        assertThat(properties.getValue(context, "text", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
