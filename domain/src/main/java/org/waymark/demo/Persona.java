package org.waymark.demo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.access.Roles;

/**
 * Somebody of the story as whom a visitor of the demonstration can sign in.
 *
 * @param key names the texts about them
 * @param appointments what they were named for by hand
 */
public record Persona(String name, String key, Set<String> appointments) {
    /**
     * As README and docs/samples/demo-sign-ins.txt tell; there is nothing to protect in a
     * demonstration.
     */
    static final String PASSWORD = "waymark-demo";

    private static final List<Persona> ALL =
            List.of(
                    new Persona("Amara Okafor", "amara", Set.of()),
                    new Persona("Tom Hargreaves", "tom", Set.of()),
                    new Persona("Ines Carvalho", "ines", Set.of()),
                    new Persona("Lewis Bright", "lewis", Set.of()),
                    new Persona("Farah Siddiqui", "farah", Set.of()),
                    new Persona("Grace Adeyemi", "grace", Set.of()),
                    new Persona("Owen Price", "owen", Set.of(Roles.ADMINISTRATOR)),
                    new Persona("Douglas Kerr", "douglas", Set.of()),
                    new Persona("Jean Abbott", "jean", Set.of(Roles.ASSESSOR)));

    public static List<Persona> all() {
        return ALL;
    }

    /** The key of who they are, for the sign-in page. */
    public String role() {
        return "demo.persona." + key + ".role";
    }

    /** The key of what one can try as them. */
    public String tasks() {
        return "demo.persona." + key + ".tasks";
    }

    public String givenName() {
        return name.substring(0, name.indexOf(' '));
    }

    public String loginName() {
        return name.toLowerCase(Locale.UK).replace(' ', '.');
    }

    public String email() {
        return loginName() + "@northmoor.example";
    }
}
