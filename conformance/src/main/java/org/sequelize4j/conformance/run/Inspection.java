package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association;
import org.sequelize4j.OnDelete;
import org.sequelize4j.conformance.decode.World;

/** Steps that look at models and at the database. */
final class Inspection {
    private final World world;
    private final DatabaseState state;
    private final Connection connection;

    Inspection(World world, DatabaseState state, Connection connection) {
        this.world = world;
        this.state = state;
        this.connection = connection;
    }

    Object schema(JsonNode which) throws SQLException {
        state.read(connection);
        return chosen(state.schema(), which);
    }

    Object dump(JsonNode which) throws SQLException {
        state.read(connection);
        return chosen(state.tables(), which);
    }

    private static Map<String, @Nullable Object> chosen(Map<String, @Nullable Object> all, JsonNode which) {
        if (!which.isArray()) {
            return all;
        }
        Map<String, @Nullable Object> chosen = new LinkedHashMap<>();
        which.forEach(table -> chosen.put(table.asText(), all.get(table.asText())));
        return chosen;
    }

    List<String> mixins(String model) {
        return world.model(model).relationMethods().stream().sorted().toList();
    }

    Map<String, Object> associations(String model) {
        Map<String, Object> all = new LinkedHashMap<>();
        world.model(model).associations().forEach((alias, association) -> all.put(alias, association(association)));
        return all;
    }

    /** The associations of all models, for what the differences need to know. */
    Map<String, Object> allAssociations() {
        Map<String, Object> all = new LinkedHashMap<>();
        world.declaredModels().forEach(model -> all.put(model, associations(model)));
        return all;
    }

    Map<String, Object> allRelationMethods() {
        Map<String, Object> all = new LinkedHashMap<>();
        world.declaredModels().forEach(model -> all.put(model, mixins(model)));
        return all;
    }

    private static Map<String, @Nullable Object> association(Association association) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("type", type(association.kind()));
        map.put("target", association.target());
        map.put("as", association.as());
        map.put("foreignKey", single(association.foreignKey()));
        if (!association.otherKey().isEmpty()) {
            map.put("otherKey", single(association.otherKey()));
        }
        association.through().ifPresent(through -> map.put("through", through));
        if (!association.sourceKey().isEmpty()) {
            map.put("sourceKey", single(association.sourceKey()));
        }
        if (!association.targetKey().isEmpty()) {
            map.put("targetKey", single(association.targetKey()));
        }
        map.put("onDelete", rule(association.onDelete()));
        map.put("onUpdate", rule(association.onUpdate()));
        return map;
    }

    private static @Nullable String rule(Optional<OnDelete> rule) {
        return rule.map(known -> known.name().replace('_', ' ')).orElse(null);
    }

    private static @Nullable Object single(List<String> names) {
        return names.size() == 1 ? names.get(0) : names;
    }

    private static String type(Association.Kind kind) {
        return switch (kind) {
            case HAS_ONE -> "HasOne";
            case BELONGS_TO -> "BelongsTo";
            case HAS_MANY -> "HasMany";
            case BELONGS_TO_MANY -> "BelongsToMany";
        };
    }
}
