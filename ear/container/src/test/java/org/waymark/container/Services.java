package org.waymark.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The services as the container knows them, and their doors: the public methods with a role. */
@ApplicationScoped
public class Services {
    @Inject BeanManager beans;

    /** A public method, on the container's own reference to its bean. */
    public record Door(Object bean, Method method) {
        public Set<String> roles() {
            RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
            return roles == null ? Set.of() : Set.of(roles.value());
        }

        /** What a call throws; null where it throws nothing. */
        public Throwable call(Object... arguments) {
            try {
                method.invoke(bean, arguments);
                return null;
            } catch (InvocationTargetException thrown) {
                return thrown.getCause();
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** The same with nothing in hand; whoever is refused never gets to see that. */
        public Throwable callWithNothing() {
            return call(Arrays.stream(method.getParameterTypes()).map(Door::nothing).toArray());
        }

        static Object nothing(Class<?> type) {
            if (type == boolean.class) return false;
            if (type == int.class) return 0;
            if (type == long.class) return 0L;
            return null;
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    /** Every service method but those that are for everybody: signing in. */
    public List<Door> doors() {
        return methods(type -> type.getSimpleName().endsWith("Service"))
                .filter(door -> !door.method().isAnnotationPresent(PermitAll.class))
                .toList();
    }

    /** Every method of every repository. */
    public List<Door> repositories() {
        return methods(type -> type.getSimpleName().startsWith("Jpa")).toList();
    }

    private Stream<Door> methods(Predicate<Class<?>> which) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("org.waymark."))
                .filter(bean -> which.test(bean.getBeanClass()))
                .flatMap(this::methodsOf);
    }

    private Stream<Door> methodsOf(Bean<?> bean) {
        Class<?> type = bean.getBeanClass();
        Class<?> view = type.getInterfaces().length == 0 ? type : type.getInterfaces()[0];
        Object reference = beans.getReference(bean, view, beans.createCreationalContext(bean));
        return Arrays.stream(view.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .map(method -> new Door(reference, method));
    }
}
