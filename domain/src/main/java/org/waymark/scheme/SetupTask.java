package org.waymark.scheme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of setting a phase up that an administrator goes through. The template answers each
 * already, so none holds up publishing: the list says which nobody has looked at.
 */
public enum SetupTask {
    AUDIENCE,
    RULES,
    FORMS,
    WORDS,
    DATES,
    MESSAGES,
    PEOPLE,
    SIMULATE;

    @Converter
    public static class Column implements AttributeConverter<Set<SetupTask>, String> {
        @Override
        public String convertToDatabaseColumn(Set<SetupTask> tasks) {
            return tasks == null
                    ? ""
                    : tasks.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        }

        @Override
        public Set<SetupTask> convertToEntityAttribute(String text) {
            Set<SetupTask> tasks = EnumSet.noneOf(SetupTask.class);
            if (text != null && !text.isEmpty()) {
                Arrays.stream(text.split(",")).map(SetupTask::valueOf).forEach(tasks::add);
            }
            return tasks;
        }
    }
}
