package org.waymark.web.operation;

import jakarta.json.Json;
import java.util.List;
import org.waymark.operation.Condition;
import org.waymark.operation.OperationsPort.Told;
import org.waymark.operation.Watch;

/** Says in the words of MicroProfile Health whether Waymark lives and can do its work. */
final class Health {
    private final Watch watch;

    Health(Watch watch) {
        this.watch = watch;
    }

    /** Whoever answers lives: what isn't there now comes back without a new start. */
    String alive() {
        return Json.createObjectBuilder().add("status", "UP").build().toString();
    }

    Told ready() {
        List<Condition> conditions = watch.conditions();
        boolean ready = conditions.stream().allMatch(Condition::isUp);
        var checks = Json.createArrayBuilder();
        for (Condition each : conditions) {
            checks.add(
                    Json.createObjectBuilder()
                            .add("name", each.name())
                            .add("status", status(each.isUp()))
                            .add("data", Json.createObjectBuilder().add("word", each.word())));
        }
        String told =
                Json.createObjectBuilder()
                        .add("status", status(ready))
                        .add("checks", checks)
                        .build()
                        .toString();
        return Told.json(ready ? 200 : 503, told);
    }

    private static String status(boolean isUp) {
        return isUp ? "UP" : "DOWN";
    }
}
