package org.sequelize4j.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.IndexOptions;
import org.sequelize4j.Sort;
import org.sequelize4j.error.Given;

/** Collects what is said of one index. */
public final class IndexOptionsBuilder implements IndexOptions {
    private final List<String> attributes;
    private final Map<String, Sort> directions = new LinkedHashMap<>();
    private Map<String, @Nullable Object> where = Map.of();
    private boolean unique;
    private @Nullable String name;

    public IndexOptionsBuilder(List<String> attributes) {
        this.attributes = List.copyOf(attributes);
    }

    /** All that has been said. */
    public IndexDeclaration build() {
        return new IndexDeclaration(attributes, unique, name, directions, where);
    }

    @Override
    public IndexOptions unique() {
        unique = true;
        return this;
    }

    @Override
    public IndexOptions name(String name) {
        this.name = Given.to("name(…)", name, "the name of an index");
        return this;
    }

    @Override
    public IndexOptions order(String attribute, Sort direction) {
        directions.put(
                Given.to("order(…)", attribute, "an attribute of the index and its direction"),
                Given.to("order(…)", direction, "an attribute of the index and Sort.ASC or Sort.DESC"));
        return this;
    }

    @Override
    public IndexOptions where(Map<String, ? extends @Nullable Object> values) {
        where = new LinkedHashMap<>(Given.to("where(…)", values, "a map by attribute"));
        return this;
    }
}
