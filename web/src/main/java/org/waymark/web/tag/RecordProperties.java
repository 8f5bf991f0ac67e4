package org.waymark.web.tag;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets a page read a record as it reads a bean: {@code #{meeting.start}} calls {@code start()}, or
 * {@code getStart()} where the record has that. The platform does this itself from Jakarta EE 11.
 */
public class RecordProperties extends ELResolver {
    private final Map<String, Optional<Method>> readers = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method reader = readerOf(base, property);
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return reader.invoke(base);
        } catch (ReflectiveOperationException refused) {
            throw new ELException(refused);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method reader = readerOf(base, property);
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(true);
        return reader.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException(base.getClass().getName() + "." + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (readerOf(base, property) == null) {
            return false;
        }
        context.setPropertyResolved(true);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private Method readerOf(Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        Class<?> type = base.getClass();
        String name = property.toString();
        return readers.computeIfAbsent(type.getName() + "#" + name, key -> find(type, name))
                .orElseThrow(() -> new PropertyNotFoundException(type.getName() + "." + name));
    }

    private static Optional<Method> find(Class<?> type, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String candidate : new String[] {name, "get" + capital, "is" + capital}) {
            try {
                Method reader = type.getDeclaredMethod(candidate);
                if (reader.trySetAccessible()) {
                    return Optional.of(reader);
                }
            } catch (NoSuchMethodException tryTheNext) {
                continue;
            }
        }
        return Optional.empty();
    }
}
