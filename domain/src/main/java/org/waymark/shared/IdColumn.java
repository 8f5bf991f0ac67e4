package org.waymark.shared;

import jakarta.persistence.AttributeConverter;
import java.util.function.Function;

/** How a typed id stands in the database: {@code CHAR(36)}. Each id type extends it once. */
public abstract class IdColumn<T extends Id> implements AttributeConverter<T, String> {
    private final Function<String, T> type;

    protected IdColumn(Function<String, T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T id) {
        return id == null ? null : id.value();
    }

    @Override
    public T convertToEntityAttribute(String value) {
        return value == null ? null : type.apply(value);
    }
}
