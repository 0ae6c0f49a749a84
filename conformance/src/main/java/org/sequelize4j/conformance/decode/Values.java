package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association;
import org.sequelize4j.Defaults;
import org.sequelize4j.conformance.scenario.MissingReferenceException;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;
import org.sequelize4j.conformance.scenario.Words;

/** Values as scenarios write them: plain JSON, and the objects with a dollar word. */
public final class Values {
    private final World world;
    private final Expressions expressions;

    public Values(World world) {
        this(world, Map.of());
    }

    private Values(World world, Map<String, @Nullable Object> replacements) {
        this.world = world;
        this.expressions = new Expressions(this, replacements);
    }

    /** The same with values for the names in literals. */
    public Values replacing(JsonNode replacements) {
        return replacements.isObject() ? new Values(world, map(replacements)) : this;
    }

    public World world() {
        return world;
    }

    public Expressions expressions() {
        return expressions;
    }

    /** The value for the public API. */
    public @Nullable Object of(JsonNode node) {
        if (Words.isNothing(node)) {
            return null;
        }
        if (node.isArray()) {
            if (Bounds.areIn(node)) {
                return Bounds.range(node, this);
            }
            List<@Nullable Object> list = new ArrayList<>();
            node.forEach(item -> list.add(of(item)));
            return list;
        }
        if (node.isObject()) {
            return expressions.isExpression(node) ? expressions.of(node, "") : object(node);
        }
        return scalar(node);
    }

    static Object scalar(JsonNode node) {
        if (node.isTextual()) {
            return node.asText();
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        if (node.isInt()) {
            return node.intValue();
        }
        if (node.isLong()) {
            return node.longValue();
        }
        if (node.isBigInteger()) {
            return node.bigIntegerValue();
        }
        return node.doubleValue();
    }

    private @Nullable Object object(JsonNode node) {
        if (node.has("$ref") || node.has("$tx")) {
            Object value =
                    world.saved().at(node.path("$ref").asText(node.path("$tx").asText()));
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        }
        if (node.has("$model")) {
            return new Models(this).of(node);
        }
        if (node.has("$assoc")) {
            return association(node.get("$assoc").asText());
        }
        if (node.has("$date")) {
            return Instant.parse(node.get("$date").asText());
        }
        if (node.has("$buffer")) {
            return HexFormat.of().parseHex(node.get("$buffer").asText());
        }
        if (node.has("$type")) {
            return TypeText.parse(node.get("$type").asText());
        }
        if (node.has("$default")) {
            return Defaults.valueOf(node.get("$default").asText());
        }
        return map(node);
    }

    /** An object of names and values; undefined ones are left out. */
    public Map<String, @Nullable Object> map(JsonNode node) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            if (field.getKey().matches("\\$[A-Za-z]+")) {
                throw new UnsupportedWordException(field.getKey());
            }
            if (!field.getValue().has("$undefined")) {
                map.put(field.getKey(), of(field.getValue()));
            }
        });
        return map;
    }

    /** The association of a path such as {@code User.posts}. */
    public Association association(String path) {
        int dot = path.indexOf('.');
        Association association = world.association(path.substring(0, dot), path.substring(dot + 1));
        if (association == null) {
            throw new MissingReferenceException("unknown association " + path);
        }
        return association;
    }
}
