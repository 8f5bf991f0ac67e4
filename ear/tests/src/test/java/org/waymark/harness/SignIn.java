package org.waymark.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.waymark.launcher.Home;

/**
 * Whom somebody signs in as. The people of the demonstration may be called by their first names;
 * their accounts are read where newcomers read them.
 */
public record SignIn(String name, String account, String password) {

    private static final Pattern LINE = Pattern.compile("(?m)^([^,]+),.*: (\\S+) / (\\S+)$");

    static SignIn of(String name) {
        try {
            var printed =
                    Files.readString(Home.above(".mvn").resolve("docs/samples/demo-sign-ins.txt"));
            var first = "";
            for (var line = LINE.matcher(printed); line.find(); ) {
                first = line.group(3);
                if (line.group(2).equals(name)
                        || line.group(1).toLowerCase().startsWith(name.toLowerCase() + " "))
                    return new SignIn(name, line.group(2), line.group(3));
            }
            return new SignIn(name, name, first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
