package org.sequelize4j.conformance.decode;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.Expression;

/** Paths into JSON attributes, which Sequelize writes with dots. */
public final class JsonPaths {
    private JsonPaths() {}

    /** Whether the key is a path into an attribute that the scenario declares as JSON. */
    public static boolean isPath(World world, String model, String key) {
        int dot = key.indexOf('.');
        return dot > 0 && world.declaredType(model, key.substring(0, dot)).startsWith("JSON");
    }

    static Expression of(String path) {
        return of(List.of(path.split("\\.", -1)));
    }

    static Expression of(List<String> path) {
        return Expression.json(path.get(0), steps(path.subList(1, path.size())).toArray());
    }

    /** Keys as texts, and places in arrays as numbers. */
    public static List<Object> steps(List<String> path) {
        List<Object> steps = new ArrayList<>();
        path.forEach(step -> steps.add(step.matches("\\d+") ? (Object) Integer.valueOf(step) : step));
        return steps;
    }
}
