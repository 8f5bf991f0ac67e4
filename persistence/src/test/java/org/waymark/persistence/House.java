package org.waymark.persistence;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionScoped;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.waymark.access.Caller;
import org.waymark.people.PersonId;
import org.waymark.persistence.form.JpaForms;
import org.waymark.shared.Round;
import org.waymark.vault.MasterKey;
import org.waymark.vault.TestVault;

/**
 * Everything that domain and persistence hold, put together as the container does: each service,
 * repository, round and observer is the real one, and what is fired reaches every observer in the
 * transaction. Given are the clock, the caller and the master key; the demonstration, mail and what
 * starts with the server stay outside.
 *
 * <p>A house is for one thread; two editors have one each.
 */
public final class House {
    private static final int USUAL = Interceptor.Priority.APPLICATION + 500;
    private static final List<Class<?>> BEANS = beans();

    private final MariaDb db;
    private final Caller caller = new Caller(null);
    private final Map<Class<?>, Object> made = new LinkedHashMap<>();
    private final List<Object> ofOneTransaction = new ArrayList<>();
    private final List<Observer> observers = new ArrayList<>();

    private record Observer(Object bean, Method on, int priority) {}

    public House(MariaDb db, Clock clock) {
        this.db = db;
        made.put(Caller.class, caller);
        made.put(clock.getClass(), clock);
        for (Class<?> bean : BEANS) {
            made.put(bean, instance(bean));
        }
        made.values().forEach(this::fill);
        copy(TestVault.master(), the(MasterKey.class));
        made.values().forEach(this::observe);
        observers.sort(
                Comparator.comparingInt(Observer::priority)
                        .thenComparing(one -> one.bean().getClass().getName()));
    }

    /** The bean of this type. */
    public <T> T the(Class<T> type) {
        return all(type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + type.getName()));
    }

    /** All beans that are one of these, in the order of their names. */
    public <T> Stream<T> all(Class<T> type) {
        return made.values().stream().filter(type::isInstance).map(type::cast);
    }

    /** One use case of this person, or the system's for null, in a transaction of its own. */
    public <T> T as(PersonId person, Supplier<T> work) {
        caller.becomes(person);
        ofOneTransaction.forEach(bean -> copy(instance(bean.getClass()), bean));
        return db.inTransaction(work);
    }

    public void as(PersonId person, Runnable work) {
        as(
                person,
                () -> {
                    work.run();
                    return null;
                });
    }

    private static List<Class<?>> beans() {
        return Stream.of(Round.class, JpaForms.class)
                .flatMap(House::classesBeside)
                .filter(House::isABean)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /** Those of the same module, which is a folder or a jar. */
    private static Stream<Class<?>> classesBeside(Class<?> one) {
        try {
            Path module = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(module)) {
                return classesUnder(module).stream();
            }
            try (FileSystem jar = FileSystems.newFileSystem(module)) {
                return classesUnder(jar.getPath("/")).stream();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(one.getName(), e);
        }
    }

    private static List<Class<?>> classesUnder(Path root) throws IOException {
        var classes = new ArrayList<Class<?>>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (name.startsWith("org/waymark/") && name.endsWith(".class")) {
                    String type = name.substring(0, name.length() - 6).replace('/', '.');
                    classes.add(Class.forName(type, false, House.class.getClassLoader()));
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return classes;
    }

    private static boolean isABean(Class<?> type) {
        return (type.isAnnotationPresent(Stateless.class)
                        || type.isAnnotationPresent(Singleton.class)
                        || type.isAnnotationPresent(ApplicationScoped.class)
                        || type.isAnnotationPresent(TransactionScoped.class))
                && !type.isAnnotationPresent(Startup.class)
                && !type.getPackageName().startsWith("org.waymark.demo");
    }

    private Object instance(Class<?> type) {
        try {
            Constructor<?> how = constructor(type);
            how.setAccessible(true);
            Object bean = how.newInstance(arguments(how));
            if (type.isAnnotationPresent(TransactionScoped.class)
                    && !ofOneTransaction.stream().anyMatch(type::isInstance)) {
                ofOneTransaction.add(bean);
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        for (Constructor<?> one : type.getDeclaredConstructors()) {
            if (one.isAnnotationPresent(Inject.class)) {
                return one;
            }
        }
        return type.getDeclaredConstructor();
    }

    private Object[] arguments(Executable what) {
        Parameter[] parameters = what.getParameters();
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            arguments[i] = thing(parameters[i].getParameterizedType());
        }
        return arguments;
    }

    private void fill(Object bean) {
        for (Class<?> c = bean.getClass(); c != null; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                boolean wanted =
                        field.isAnnotationPresent(Inject.class)
                                || field.isAnnotationPresent(EJB.class);
                if (field.isAnnotationPresent(PersistenceContext.class)) {
                    set(field, bean, db.em());
                } else if (field.getType() == DataSource.class) {
                    set(field, bean, db.monitoring());
                } else if (wanted && c.getName().startsWith("org.waymark")) {
                    set(field, bean, thing(field.getGenericType()));
                }
            }
            for (Method method : c.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Inject.class)) {
                    call(method, bean, arguments(method));
                }
            }
        }
    }

    private Object thing(Type type) {
        if (type instanceof ParameterizedType of) {
            return of.getRawType() == Event.class
                    ? event()
                    : instances((Class<?>) of.getActualTypeArguments()[0]);
        }
        return all((Class<?>) type).findFirst().orElse(null);
    }

    private Object event() {
        return Proxy.newProxyInstance(
                House.class.getClassLoader(),
                new Class<?>[] {Event.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("fire")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    tell(arguments[0]);
                    return null;
                });
    }

    private void tell(Object event) {
        for (Observer one : observers) {
            if (one.on().getParameterTypes()[0].isInstance(event)) {
                call(one.on(), one.bean(), event);
            }
        }
    }

    private Object instances(Class<?> of) {
        return Proxy.newProxyInstance(
                House.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) ->
                        switch (method.getName()) {
                            case "iterator" -> all(of).iterator();
                            case "stream" -> all(of);
                            case "spliterator" -> all(of).spliterator();
                            case "forEach" -> {
                                all(of).toList().forEach(each -> give(arguments[0], each));
                                yield null;
                            }
                            default -> throw new UnsupportedOperationException(method.getName());
                        });
    }

    @SuppressWarnings("unchecked")
    private static void give(Object taker, Object one) {
        ((Consumer<Object>) taker).accept(one);
    }

    private void observe(Object bean) {
        for (Method method : bean.getClass().getDeclaredMethods()) {
            if (method.getParameterCount() == 1
                    && method.getParameters()[0].isAnnotationPresent(Observes.class)) {
                Priority said = method.getParameters()[0].getAnnotation(Priority.class);
                method.setAccessible(true);
                observers.add(new Observer(bean, method, said == null ? USUAL : said.value()));
            }
        }
    }

    private static void call(Method method, Object bean, Object... arguments) {
        try {
            method.setAccessible(true);
            method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            throw new IllegalStateException(method.toString(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    /** Makes one like the other, field by field. */
    private static void copy(Object from, Object to) {
        for (Field field : from.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                try {
                    field.set(to, field.get(from));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(field.toString(), e);
                }
            }
        }
    }

    private static void set(Field field, Object bean, Object value) {
        field.setAccessible(true);
        try {
            field.set(bean, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
