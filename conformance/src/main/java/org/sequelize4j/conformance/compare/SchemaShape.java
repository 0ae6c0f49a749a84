package org.sequelize4j.conformance.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What of a table is compared: columns with nullability, keys, indexes and foreign keys; names and types are not. */
public final class SchemaShape {
    private SchemaShape() {}

    public static JsonNode of(JsonNode table) {
        ObjectNode shape = JsonNodeFactory.instance.objectNode();
        list(
                shape,
                "columns",
                table.path("columns"),
                column -> column.path("name").asText()
                        + (column.path("nullable").asBoolean() ? "" : " not null")
                        + (column.path("autoIncrement").asBoolean() ? " auto" : ""));
        shape.set("primaryKey", table.path("primaryKey").deepCopy());
        list(shape, "uniques", table.path("uniques"), unique -> columns(unique, "columns"));
        list(
                shape,
                "indexes",
                table.path("indexes"),
                index -> columns(index, "columns") + (index.path("unique").asBoolean() ? " unique" : ""));
        list(
                shape,
                "foreignKeys",
                table.path("foreignKeys"),
                key -> columns(key, "columns") + "->" + key.path("refTable").asText() + "("
                        + columns(key, "refColumns") + ") "
                        + key.path("onDelete").asText() + " "
                        + key.path("onUpdate").asText());
        return shape;
    }

    private static void list(ObjectNode shape, String name, JsonNode items, Function<JsonNode, String> text) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(text.apply(item)));
        texts.sort(null);
        texts.forEach(shape.putArray(name)::add);
    }

    private static String columns(JsonNode part, String key) {
        List<String> names = new ArrayList<>();
        part.path(key).forEach(name -> names.add(name.asText()));
        return String.join(",", names);
    }
}
