package org.sequelize4j.conformance.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.conformance.scenario.Json;
import org.sequelize4j.conformance.scenario.Scenario;

/** What happened when a scenario ran, in the form of a golden file. */
public final class Recording {
    private final Map<String, @Nullable Object> golden = new LinkedHashMap<>();
    private final List<Map<String, @Nullable Object>> steps = new ArrayList<>();

    public Recording(Scenario scenario, String dialect) {
        golden.put("scenario", scenario.name());
        golden.put("area", scenario.area());
        golden.put("dialect", dialect);
        golden.put("steps", steps);
    }

    /** A new step; what becomes of it is put into the map. */
    public Map<String, @Nullable Object> step(String number, String name, @Nullable String note) {
        Map<String, @Nullable Object> step = new LinkedHashMap<>();
        step.put("i", number);
        step.put("step", name);
        if (note != null) {
            step.put("note", note);
        }
        steps.add(step);
        return step;
    }

    public void put(String key, @Nullable Object value) {
        golden.put(key, value);
    }

    public JsonNode tree() {
        return Json.tree(golden);
    }
}
