package org.sequelize4j.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Sort;

/**
 * An index of a table: explicit, or made for a unique has-one or a foreign key.
 *
 * @param name given or derived as Sequelize derives it
 * @param where values that a partial index is limited to, null for IS NULL; empty when it covers all rows
 * @param forForeignKey whether nobody asked for it and it only serves a foreign key: databases that index foreign keys by
 *     themselves go without
 */
public record Index(
        String name,
        List<Part> parts,
        boolean unique,
        Map<Attribute, @Nullable Object> where,
        boolean forForeignKey,
        IndexTraits traits) {
    /**
     * One indexed attribute, or an expression.
     *
     * @param attribute null for an expression
     */
    public record Part(@Nullable Attribute attribute, IndexField said) {
        public Part(Attribute attribute, Sort direction) {
            this(attribute, IndexField.of(attribute.name()).ordered(direction));
        }
    }

    /** An index that somebody asked for. */
    public Index(String name, List<Part> parts, boolean unique, Map<Attribute, @Nullable Object> where) {
        this(name, parts, unique, where, false, IndexTraits.NONE);
    }

    /** The attributes that are indexed as they are. */
    public List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        for (Part part : parts) {
            if (part.attribute() != null) {
                attributes.add(part.attribute());
            }
        }
        return attributes;
    }

    /** Whether all of it is attributes and plain values, so that it tells which rows are alike. */
    public boolean isPlain() {
        for (Part part : parts) {
            if (part.attribute() == null || part.said().length() != null) {
                return false;
            }
        }
        return traits.condition() == null && traits.type() == null;
    }

    /** Whether no two rows of the table have the same values of its attributes. */
    public boolean isUniqueOfAllRows() {
        return unique && where.isEmpty() && isPlain();
    }
}
